package org.debrief.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.shared.NotFound;
import org.debrief.shared.TeamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The weekly list of what a team should look at: overdue and due-soon verifications, open actions, new repeats. It
 * checks no rights: the process compiles it, and an answer's secret token is its proof.
 */
@Service
@Transactional
public class IncidentCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentCheck.class);

    private final CheckTable table;
    private final CheckCompiler compiler;
    private final Teams teams;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IncidentCheck(
            CheckTable table, CheckCompiler compiler, Teams teams, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.compiler = compiler;
        this.teams = teams;
        this.clock = clock;
        this.events = events;
    }

    public List<TeamId> teams() {
        return teams.all().stream().map(Team::id).toList();
    }

    /** Writes today's check; one that exists already stays as it is. */
    public void compile(TeamId id) {
        LocalDate today = today(id);
        if (table.of(id, today).isEmpty()) {
            UUID check = table.create(id, today);
            int position = 0;
            for (CheckCompiler.Finding found : compiler.findings(teams.get(id))) {
                table.add(check, position++, found.kind(), found.text(), found.link());
            }
        }
    }

    public boolean anything(TeamId id) {
        return table.of(id, today(id))
                .filter(check -> !table.lines(check).isEmpty())
                .isPresent();
    }

    public void send(TeamId id) {
        table.of(id, today(id)).ifPresent(check -> {
            table.sent(check, clock.instant());
            events.publishEvent(new IncidentCheckCompiled(check, id));
        });
    }

    /** There is no chat channel to post to until one is connected; the log says so. */
    public void post(TeamId id) {
        LOG.info(
                "No chat is connected, so the incident check of {} was mailed only.",
                teams.get(id).name());
    }

    public List<CheckLine> lines(UUID check) {
        return table.lines(check);
    }

    /** @throws NotFound if the link is of no line */
    public CheckLine byToken(String token) {
        return table.byToken(token).orElseThrow(() -> new NotFound("This link is not valid any more."));
    }

    /** Records an answer; a later one replaces it. */
    public void answer(String token, CheckAnswer answer) {
        byToken(token);
        table.answer(token, answer, clock.instant());
    }

    private LocalDate today(TeamId id) {
        return LocalDate.now(clock.withZone(teams.get(id).zone()));
    }
}
