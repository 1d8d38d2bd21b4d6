package org.debrief.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.debrief.shared.PersonId;
import org.debrief.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonTable {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id.value())
                .query(PersonTable::map)
                .optional();
    }

    Optional<Person> byEmail(String email) {
        return jdbc.sql("select * from person where lower(email) = lower(?)")
                .param(email.strip())
                .query(PersonTable::map)
                .optional();
    }

    List<Person> all() {
        return jdbc.sql("select * from person order by name, email")
                .query(PersonTable::map)
                .list();
    }

    List<Person> ofTeam(TeamId team) {
        return jdbc.sql("""
                        select p.* from person p join team_member m on m.person = p.id
                        where m.team = ? and p.active order by p.name
                        """).param(team.value()).query(PersonTable::map).list();
    }

    void insert(PersonId id, NewPerson person) {
        jdbc.sql("insert into person (id, name, email, zone, roles) values (?, ?, ?, ?, ?)")
                .params(id.value(), person.name(), person.email(), person.zone().getId(), names(person.roles()))
                .update();
    }

    void update(PersonId id, NewPerson person) {
        jdbc.sql("update person set name = ?, email = ?, zone = ?, roles = ? where id = ?")
                .params(person.name(), person.email(), person.zone().getId(), names(person.roles()), id.value())
                .update();
    }

    void active(PersonId id, boolean active) {
        jdbc.sql("update person set active = ? where id = ?")
                .params(active, id.value())
                .update();
    }

    void password(PersonId id, String encoded) {
        jdbc.sql("update person set password = ? where id = ?")
                .params(encoded, id.value())
                .update();
    }

    /** The encoded password of an active person, if one was set. */
    Optional<String> password(PersonId id) {
        return jdbc.sql("select password from person where id = ? and active and password is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static Person map(ResultSet row, int number) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                roles,
                row.getBoolean("active"));
    }
}
