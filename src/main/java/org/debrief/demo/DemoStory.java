package org.debrief.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.debrief.identity.Person;
import org.debrief.incident.IncidentIntake;
import org.debrief.incident.IncidentReport;
import org.debrief.process.DemoStage;
import org.debrief.retrospective.Retrospectives;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Reply;
import org.debrief.shared.RetrospectiveId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plays three retrospectives through the real process on the first start of a demo: one with an overdue verification,
 * one before its session, one that has just opened.
 */
@Component
@ConditionalOnProperty("debrief.demo")
class DemoStory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final int DAYS = 80;

    private final DemoTeam team;
    private final DemoIncidents incidents;
    private final DemoAnswers answers;
    private final IncidentIntake intake;
    private final Retrospectives retrospectives;
    private final Attendance attendance;
    private final Cast cast;
    private final DemoStage stage;

    DemoStory(
            DemoTeam team,
            DemoIncidents incidents,
            DemoAnswers answers,
            IncidentIntake intake,
            Retrospectives retrospectives,
            Attendance attendance,
            Cast cast,
            DemoStage stage) {
        this.team = team;
        this.incidents = incidents;
        this.answers = answers;
        this.intake = intake;
        this.retrospectives = retrospectives;
        this.attendance = attendance;
        this.cast = cast;
        this.stage = stage;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void play() {
        if (team.exists()) {
            return;
        }
        LOG.info("Preparing the demo team and its three incidents");
        team.create();
        stage.begin(Duration.ofDays(DAYS));
        try {
            tellOverdueVerification();
            tellBeforeSession();
            tellJustOpened();
        } finally {
            stage.end();
        }
    }

    private void tellOverdueVerification() {
        stage.moveTo(daysAgo(DAYS - 1, 13));
        RetrospectiveId id = open(incidents.brokenDownloads(daysAgo(DAYS - 1, 12)));
        prepare(id, daysAgo(DAYS - 6, 9), true);
        stage.moveTo(daysAgo(DAYS - 6, 10).plusSeconds(60));
        cast.complete(maya(), id, "hold-session", answers.session());
        stage.moveTo(daysAgo(DAYS - 11, 9));
        LocalDate deadline = daysAgo(DAYS - 25, 9).atZone(ZoneOffset.UTC).toLocalDate();
        cast.complete(maya(), id, "agree-actions", answers.actions(deadline, theo(), priya(), omar()));
        cast.complete(omar(), id, "review-report", Map.of("decision", "approve"));
        stage.moveTo(daysAgo(DAYS - 12, 9));
        cast.complete(theo(), id, "accept-action", Map.of("decision", "accept"));
        cast.complete(priya(), id, "accept-action", Map.of("decision", "accept"));
        stage.moveTo(daysAgo(DAYS - 20, 15));
        cast.complete(theo(), id, "complete-action", answers.done());
    }

    private void tellBeforeSession() {
        stage.moveTo(daysAgo(6, 19));
        RetrospectiveId id = open(incidents.fullDisks(daysAgo(6, 12)));
        prepare(id, Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(50)), false);
    }

    private void tellJustOpened() {
        stage.moveTo(daysAgo(1, 21));
        open(incidents.pendingWorkloads(daysAgo(1, 12)));
    }

    private RetrospectiveId open(IncidentReport report) {
        var incident = intake.record(report);
        RetrospectiveId id = retrospectives.ofIncident(incident).orElseThrow().id();
        stage.moveTo(report.milestones().resolved().plus(Duration.ofHours(2)));
        return id;
    }

    /** Everything up to the invitations; the timeline too, if it is to be confirmed. */
    private void prepare(RetrospectiveId id, Instant session, boolean confirmed) {
        cast.complete(
                omar(),
                id,
                "appoint-facilitator",
                Map.of("facilitator", maya().id().toString()));
        cast.complete(theo(), id, "add-account", Map.of("account", DemoAnswers.ACCOUNT_THEO));
        cast.complete(maya(), id, "set-goals", answers.goals(session, theo(), priya(), lena()));
        if (confirmed) {
            cast.complete(priya(), id, "add-account", Map.of("account", DemoAnswers.ACCOUNT_PRIYA));
            cast.complete(maya(), id, "confirm-timeline", Map.of("confirmed", true));
        }
        stage.moveTo(now().plusSeconds(60));
        List<Person> coming = confirmed ? List.of(theo(), priya(), lena()) : List.of(theo());
        attendance.invitations(id).stream()
                .filter(one -> coming.stream().anyMatch(person -> person.id().equals(one.person())))
                .forEach(one -> attendance.reply(one.token(), Reply.ACCEPTED));
        stage.moveTo(now().plusSeconds(60));
    }

    private Instant now() {
        return stage.now();
    }

    private static Instant daysAgo(int days, int hour) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(Duration.ofDays(days))
                .plus(Duration.ofHours(hour));
    }

    private Person maya() {
        return team.person("maya");
    }

    private Person omar() {
        return team.person("omar");
    }

    private Person theo() {
        return team.person("theo");
    }

    private Person priya() {
        return team.person("priya");
    }

    private Person lena() {
        return team.person("lena");
    }
}
