package org.debrief.notification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.debrief.actions.ActionItem;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.incident.Incidents;
import org.debrief.metrics.CheckLine;
import org.debrief.metrics.IncidentCheck;
import org.debrief.metrics.IncidentCheckCompiled;
import org.debrief.publication.ReportDesk;
import org.debrief.publication.ReportPublished;
import org.debrief.retrospective.Participant;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.RetrospectiveCancelled;
import org.debrief.retrospective.RetrospectivePutOnHold;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.verification.ActionVerified;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mail about what came of it: reports, verdicts, the weekly check, a retrospective that ends early. */
@Component
class OutcomeMail {

    private final Outbox outbox;
    private final Wording wording;
    private final ReportDesk reports;
    private final Incidents incidents;
    private final IncidentCheck checks;
    private final People people;
    private final Teams teams;
    private final String baseUrl;

    OutcomeMail(
            Outbox outbox,
            Wording wording,
            ReportDesk reports,
            Incidents incidents,
            IncidentCheck checks,
            People people,
            Teams teams,
            @Value("${debrief.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.wording = wording;
        this.reports = reports;
        this.incidents = incidents;
        this.checks = checks;
        this.people = people;
        this.teams = teams;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(ReportPublished published) {
        RetrospectiveId id = published.retrospective();
        String report = reports.latest(id).orElseThrow().markdown();
        Letter letter = Letter.about("Report: " + wording.retrospective(id).title(), report)
                .link("Read it with its pictures", "/retrospectives/" + id + "/report");
        everybody(id).forEach(person -> outbox.write("report/" + id, person, letter));
    }

    @EventListener
    void on(ActionVerified verified) {
        ActionItem item = wording.item(verified.action());
        Letter letter = Letter.about(
                        verified.verdict().label() + ": " + item.key() + " " + item.title(), verified.reason())
                .fact("Verdict", verified.verdict().label())
                .fact("Expected", item.expectation())
                .link("Open the retrospective", "/retrospectives/" + verified.retrospective());
        outbox.write("verdict/" + item.id() + "/" + verified.round() + "/" + verified.verdict(), item.owner(), letter);
    }

    @EventListener
    void on(RetrospectiveCancelled cancelled) {
        ends("cancelled-retrospective", cancelled.retrospective(), "Cancelled: ", cancelled.reason());
    }

    @EventListener
    void on(RetrospectivePutOnHold onHold) {
        ends(
                "on-hold",
                onHold.retrospective(),
                "On hold: ",
                "The incident was reopened. The retrospective goes on when it is resolved again.");
    }

    @EventListener
    void on(IncidentCheckCompiled compiled) {
        Team team = teams.get(compiled.team());
        Set<PersonId> readers =
                people.ofTeam(team.id()).stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        if (team.manager() != null) {
            readers.add(team.manager());
        }
        readers.forEach(reader -> outbox.write("check/" + compiled.check(), reader, check(compiled.check(), team)));
    }

    private Letter check(UUID check, Team team) {
        List<CheckLine> lines = checks.lines(check);
        Letter letter = Letter.about(
                "Incident check of " + team.name(),
                "For your stand-up: " + lines.size() + (lines.size() == 1 ? " line" : " lines")
                        + ". Each is answered with one click.");
        int number = 1;
        for (CheckLine line : lines) {
            letter = letter.fact(
                    number++ + ". " + line.kind(), line.text() + "\nAnswer: " + baseUrl + "/check/" + line.token());
        }
        return letter.link("Open the inbox", "/");
    }

    private void ends(String key, RetrospectiveId id, String subject, String why) {
        Letter letter = Letter.about(subject + wording.retrospective(id).title(), why)
                .link("Open the retrospective", "/retrospectives/" + id);
        everybody(id).forEach(person -> outbox.write(key + "/" + id, person, letter));
    }

    private Set<PersonId> everybody(RetrospectiveId id) {
        Retrospective retrospective = wording.retrospective(id);
        Set<PersonId> everybody =
                new HashSet<>(incidents.get(retrospective.incident()).responders());
        retrospective.participants().stream().map(Participant::person).forEach(everybody::add);
        if (retrospective.facilitator() != null) {
            everybody.add(retrospective.facilitator());
        }
        return everybody;
    }
}
