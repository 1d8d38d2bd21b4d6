package org.debrief.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.debrief.identity.Person;
import org.debrief.inbox.InboxTask;
import org.debrief.scheduling.Invitation;
import org.debrief.scheduling.Reply;
import org.debrief.shared.ActionId;
import org.debrief.shared.IncidentId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.support.Fixture.Crew;

/** One retrospective in a test: its people finish their tasks, and its timers are fired by name. */
public record Story(Stories stories, Crew crew, IncidentId incident, RetrospectiveId id) {

    /** Runs what the process does by itself until it waits. */
    public Story run() {
        List<Job> waiting;
        do {
            waiting = jobs().stream()
                    .filter(job -> job.getDuedate() == null && job.getRetries() > 0)
                    .toList();
            waiting.forEach(job -> stories.jobs.executeJob(job.getId()));
        } while (!waiting.isEmpty());
        return this;
    }

    /** Fires the timer of this element, whenever it would be due, and runs what follows. */
    public Story fire(String element) {
        Job timer = jobs().stream()
                .filter(job -> job.getDuedate() != null && element.equals(elementOf(job)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + element + " runs"));
        stories.jobs.executeJob(timer.getId());
        return run();
    }

    private String elementOf(Job job) {
        return stories.jobs
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private List<Job> jobs() {
        return stories.runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .flatMap(one -> stories.jobs.createJobQuery().processInstanceId(one.getId()).list().stream())
                .toList();
    }

    /** The person completes their task of this name with what it starts with, and the answers on top. */
    public Story complete(Person person, String key, Map<String, Object> answers) {
        stories.fixture.as(person, () -> {
            String task = task(person, key).id();
            Map<String, Object> values = new HashMap<>(stories.desk.open(task).data());
            values.putAll(answers);
            stories.desk.complete(task, values);
        });
        return run();
    }

    public InboxTask task(Person person, String key) {
        return stories.inbox.of(id).stream()
                .filter(one -> one.key().equals(key))
                .filter(one -> one.assignee().isEmpty() || one.assignee().get().equals(person))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person.name() + " has no task " + key));
    }

    public Story facilitatorAppointed() {
        return complete(
                crew.manager(),
                "appoint-facilitator",
                Map.of("facilitator", crew.facilitator().id().toString()));
    }

    public Story invited() {
        return complete(
                crew.facilitator(),
                "set-goals",
                Map.of(
                        "goals",
                        "What let it reach production?",
                        "startsAt",
                        slotInDays(4),
                        "minutes",
                        60,
                        "attendees",
                        List.of(
                                Stories.attendee(crew.ana(), "INCIDENT_LEAD", true),
                                Stories.attendee(crew.bo(), "RESPONDER", false))));
    }

    public static String slotInDays(int days) {
        return Instant.now()
                .plus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    public Story accountsGiven() {
        List<InboxTask> waiting = stories.inbox.of(id).stream()
                .filter(one -> one.key().equals("add-account"))
                .toList();
        waiting.forEach(one -> complete(
                one.assignee().orElseThrow(), "add-account", Map.of("account", "The dashboard looked unusual.")));
        return this;
    }

    public Story timelineConfirmed() {
        return complete(crew.facilitator(), "confirm-timeline", Map.of("confirmed", true));
    }

    public Story reply(Person person, Reply reply) {
        Invitation invitation = stories.attendance.invitations(id).stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
        stories.attendance.reply(invitation.token(), reply);
        return run();
    }

    /** Up to the invitations, with the timeline confirmed. */
    public Story prepared() {
        return run().facilitatorAppointed().invited().accountsGiven().timelineConfirmed();
    }

    /** Up to the session's start, with everybody coming. */
    public Story inSession() {
        return prepared()
                .reply(crew.ana(), Reply.ACCEPTED)
                .fire("timer_dayBeforeSession")
                .fire("timer_preReadDue")
                .fire("timer_sessionStarts");
    }

    public Story held() {
        return complete(
                crew.facilitator(),
                "hold-session",
                Map.of("held", "yes", "summary", "A slash was missing.", "causes", Stories.causes()));
    }

    /** Ana owns the one action, the manager verifies it. */
    public Story actionAgreed() {
        String deadline = LocalDate.now().plusDays(15).toString();
        return complete(
                crew.facilitator(),
                "agree-actions",
                Map.of("actions", List.of(Stories.action(crew.ana(), crew.manager(), deadline))));
    }

    /** A session with one action agreed. */
    public Story withAction() {
        return inSession().held().fire("timer_soakTime").actionAgreed();
    }

    public Story reportApproved() {
        return complete(crew.manager(), "review-report", Map.of("decision", "approve"));
    }

    public Story actionAccepted() {
        return complete(crew.ana(), "accept-action", Map.of("decision", "accept"));
    }

    public Story actionDone() {
        return complete(crew.ana(), "complete-action", Map.of("how", "Added the alert."));
    }

    public Story verdict(String verdict) {
        return complete(crew.manager(), "verify-action", Map.of("verdict", verdict, "reason", "The proof says so."));
    }

    public ActionId action() {
        return stories.actions.of(id).get(0).id();
    }

    /** The running process of this model. */
    public ProcessInstance process(String model) {
        return stories.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey(model)
                .singleResult();
    }

    /** The ids of the end events that the model's instances of this story have reached. */
    public List<String> ends(String model) {
        return stories.history.createHistoricActivityInstanceQuery().activityType("noneEndEvent").list().stream()
                .filter(one ->
                        of(model).stream().anyMatch(instance -> instance.getId().equals(one.getProcessInstanceId())))
                .map(one -> one.getActivityId())
                .toList();
    }

    public boolean ended(String model) {
        return process(model) == null;
    }

    private List<HistoricProcessInstance> of(String model) {
        return stories.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey(model)
                .list();
    }
}
