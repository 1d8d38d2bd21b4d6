package org.debrief.support;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.debrief.actions.ActionBoard;
import org.debrief.identity.Person;
import org.debrief.inbox.Inbox;
import org.debrief.inbox.TaskDesk;
import org.debrief.retrospective.RetrospectiveDesk;
import org.debrief.retrospective.Retrospectives;
import org.debrief.scheduling.Attendance;
import org.debrief.shared.IncidentId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.Severity;
import org.debrief.support.Fixture.Crew;
import org.springframework.boot.test.context.TestComponent;

/** Begins stories. */
@TestComponent
public class Stories {

    final Fixture fixture;
    final Inbox inbox;
    final TaskDesk desk;
    final Retrospectives retrospectives;
    final Attendance attendance;
    final ActionBoard actions;
    final RuntimeService runtime;
    final ManagementService jobs;
    final HistoryService history;
    private final RetrospectiveDesk retrospectiveDesk;

    public Stories(
            Fixture fixture,
            Inbox inbox,
            TaskDesk desk,
            Retrospectives retrospectives,
            RetrospectiveDesk retrospectiveDesk,
            Attendance attendance,
            ActionBoard actions,
            RuntimeService runtime,
            ManagementService jobs,
            HistoryService history) {
        this.fixture = fixture;
        this.inbox = inbox;
        this.desk = desk;
        this.retrospectives = retrospectives;
        this.retrospectiveDesk = retrospectiveDesk;
        this.attendance = attendance;
        this.actions = actions;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
    }

    /** A retrospective that opened because this incident was resolved; Ana and Bo responded. */
    public Story aResolved(Severity severity, int impactMinutes) {
        Crew crew = fixture.aCrew();
        return of(crew, fixture.aResolved(severity, impactMinutes, crew, crew.ana(), crew.bo()));
    }

    public Story aResolvedSev1() {
        return aResolved(Severity.SEV1, 45);
    }

    /** A retrospective somebody opened by hand for a small incident. */
    public Story openedByHand() {
        Crew crew = fixture.aCrew();
        IncidentId incident = fixture.anOpen(Severity.SEV4, crew, crew.ana());
        RetrospectiveId id = fixture.as(crew.ana(), () -> retrospectiveDesk.openByHand(incident));
        return new Story(this, crew, incident, id);
    }

    public Story of(Crew crew, IncidentId incident) {
        return new Story(
                this,
                crew,
                incident,
                retrospectives.ofIncident(incident).orElseThrow().id());
    }

    static Map<String, Object> attendee(Person person, String part, boolean required) {
        return Map.of("person", person.id().toString(), "part", part, "required", required);
    }

    static Map<String, Object> action(Person owner, Person verifier, String deadline) {
        return Map.of(
                "title", "Alert on failing downloads",
                "owner", owner.id().toString(),
                "verifier", verifier.id().toString(),
                "deadline", deadline,
                "priority", "HIGH",
                "kind", "DETECT",
                "expectation", "Failing downloads are noticed within five minutes for 30 days.");
    }

    static List<Map<String, Object>> causes() {
        return List.of(Map.of("effect", "Downloads failed", "cause", "A slash was missing", "kind", "ROOT"));
    }
}
