package org.debrief.identity;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.Sql;
import org.debrief.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds teams. Its verbs check no rights: they are for the demo and {@link PeopleDesk}. */
@Service
@Transactional
public class Teams {

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Team get(TeamId id) {
        return all().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such team."));
    }

    public List<Team> all() {
        return jdbc.sql("select * from team order by name")
                .query((row, n) -> new Team(
                        new TeamId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        person(row.getObject("manager", UUID.class)),
                        person(row.getObject("director", UUID.class)),
                        ZoneId.of(row.getString("zone"))))
                .list();
    }

    public Optional<Team> byName(String name) {
        return all().stream().filter(team -> team.name().equalsIgnoreCase(name)).findFirst();
    }

    public List<PersonId> members(TeamId id) {
        return jdbc
                .sql("select person from team_member where team = ?")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Whether the person is the team's manager or director. */
    public boolean manages(PersonId person, TeamId id) {
        Team team = get(id);
        return person.equals(team.manager()) || person.equals(team.director());
    }

    public TeamId add(NewTeam team) {
        byName(team.name()).ifPresent(other -> {
            throw new Refused("name", "There already is a team of this name.");
        });
        TeamId id = TeamId.create();
        jdbc.sql("insert into team (id, name, manager, director, zone) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id.value(),
                        team.name(),
                        Sql.uuid(team.manager()),
                        Sql.uuid(team.director()),
                        team.zone().getId()))
                .update();
        members(id, team);
        return id;
    }

    void change(TeamId id, NewTeam team) {
        byName(team.name()).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new Refused("name", "There already is a team of this name.");
        });
        jdbc.sql("update team set name = ?, manager = ?, director = ?, zone = ? where id = ?")
                .params(Arrays.asList(
                        team.name(),
                        Sql.uuid(team.manager()),
                        Sql.uuid(team.director()),
                        team.zone().getId(),
                        id.value()))
                .update();
        members(id, team);
    }

    private void members(TeamId id, NewTeam team) {
        jdbc.sql("delete from team_member where team = ?").param(id.value()).update();
        team.members()
                .forEach(member -> jdbc.sql("insert into team_member values (?, ?)")
                        .params(id.value(), member.value())
                        .update());
    }

    private static PersonId person(UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
