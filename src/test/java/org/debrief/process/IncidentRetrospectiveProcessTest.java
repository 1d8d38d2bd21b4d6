package org.debrief.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.debrief.incident.IncidentIntake;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.History;
import org.debrief.retrospective.HistoryEntry;
import org.debrief.retrospective.RetrospectiveDesk;
import org.debrief.retrospective.Retrospectives;
import org.debrief.retrospective.Stage;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Reply;
import org.debrief.scheduling.SessionPlanner;
import org.debrief.shared.Severity;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.FlowNodeCoverage;
import org.debrief.support.OtherSystems;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.debrief.timeline.EvidenceGap;
import org.debrief.timeline.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DebriefTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentRetrospectiveProcessTest {

    private static final String MODEL = IncidentRetrospective.KEY;

    @Autowired
    private Stories stories;

    @Autowired
    private Fixture fixture;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Retrospectives retrospectives;

    @Autowired
    private RetrospectiveDesk desk;

    @Autowired
    private SessionPlanner planner;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Timeline timeline;

    @Autowired
    private History history;

    @Autowired
    private IncidentIntake intake;

    @Autowired
    private Incidents incidents;

    @BeforeEach
    void useEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterAll
    void everyFlowNodeIsReached(@Autowired RepositoryService repository, @Autowired HistoryService past) {
        FlowNodeCoverage.assertComplete(MODEL, repository, past);
    }

    @Test
    void aSmallIncidentEndsWithoutReview() {
        Story story = stories.aResolved(Severity.SEV4, 5).run();
        assertThat(story.ended(MODEL)).isTrue();
        assertThat(story.ends(MODEL)).containsExactly("endEvent_noReviewNeeded");
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.NOT_NEEDED);
        assertThat(retrospectives.get(story.id()).endReason()).contains("impact was small");
    }

    @Test
    void everythingProvedClosesTheRetrospective() {
        Story story = stories.aResolvedSev1()
                .withAction()
                .reportApproved()
                .actionAccepted()
                .actionDone();
        assertThat(story.process(MODEL)).isWaitingAt("callActivity_followUpAction");
        story.fire("timer_observe").verdict("EFFECTIVE");
        assertThat(story.ended(MODEL)).isTrue();
        assertThat(story.ends(MODEL)).contains("endEvent_retrospectiveClosed");
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aLightReviewSkipsSoakTimeAndApproval() {
        Story story = stories.openedByHand().prepared();
        story.reply(story.crew().ana(), Reply.ACCEPTED)
                .fire("timer_dayBeforeSession")
                .fire("timer_preReadDue")
                .fire("timer_sessionStarts")
                .held();
        assertThat(story.process(MODEL)).isWaitingAt("userTask_agreeActions").hasNotPassed("timer_soakTime");
        story.complete(
                story.crew().facilitator(),
                "agree-actions",
                Map.of("actions", List.of(), "noActionsReason", "The fix is in already."));
        assertThat(story.ended(MODEL)).isTrue();
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void withoutTimelyAccountsTheGapIsNoted() {
        Story story = stories.aResolvedSev1().run().fire("timer_accountsDue");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_confirmTimeline");
        assertThat(timeline.gaps(story.id()))
                .extracting(EvidenceGap::source)
                .anyMatch(one -> one.startsWith("Account of Ana"));
    }

    @Test
    void aQuorumOfAccountsSuffices() {
        var crew = fixture.aCrew();
        Story story = stories.of(
                        crew,
                        fixture.aResolved(Severity.SEV2, 45, crew, crew.ana(), crew.bo(), crew.cy(), crew.director()))
                .run();
        for (var one : List.of(crew.ana(), crew.bo())) {
            story.complete(one, "add-account", Map.of("account", "I saw errors."));
        }
        assertThat(story.process(MODEL)).isWaitingAt("userTask_addAccount");
        story.complete(crew.cy(), "add-account", Map.of("account", "I saw errors too."));
        assertThat(story.process(MODEL)).isWaitingAt("userTask_confirmTimeline").isNotWaitingAt("userTask_addAccount");
    }

    @Test
    void aDeadSourceLeavesAGapAndBlocksNothing() {
        OtherSystems.DEAD_SOURCE_CONNECTED.set(true);
        try {
            Story story = stories.aResolvedSev1();
            exhaustRetries(story);
            assertThat(timeline.gaps(story.id()))
                    .extracting(EvidenceGap::source)
                    .contains(OtherSystems.DEAD_SOURCE);
            assertThat(story.process(MODEL)).isWaitingAt("userTask_addAccount");
        } finally {
            OtherSystems.DEAD_SOURCE_CONNECTED.set(false);
        }
    }

    private void exhaustRetries(Story story) {
        var jobs = engine.getManagementService();
        for (int tries = 0; tries < 12; tries++) {
            jobs.createJobQuery().processInstanceId(story.process(MODEL).getId()).withRetriesLeft().list().stream()
                    .filter(job -> !job.getId().isEmpty() && isEvidence(jobs, job))
                    .forEach(job -> {
                        try {
                            jobs.executeJob(job.getId());
                        } catch (RuntimeException e) {
                            assertThat(e).hasStackTraceContaining("connection refused");
                        }
                    });
        }
    }

    private static boolean isEvidence(
            org.camunda.bpm.engine.ManagementService jobs, org.camunda.bpm.engine.runtime.Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId()
                .startsWith("serviceTask_collectEvidence");
    }

    @Test
    void anUnconnectedSourceSaysSo() {
        Story story = stories.aResolvedSev1().run();
        assertThat(history.of(story.id()))
                .extracting(HistoryEntry::text)
                .anyMatch(text -> text.contains(OtherSystems.DEAD_SOURCE + " is not connected"));
    }

    @Test
    void aDeclinedRequiredRoleIsFixedByGoingAhead() {
        Story story = stories.aResolvedSev1().prepared();
        story.reply(story.crew().ana(), Reply.DECLINED);
        assertThat(story.process(MODEL)).isWaitingAt("userTask_fixAttendance");
        story.complete(
                story.crew().facilitator(), "fix-attendance", Map.of("fix", "proceed", "reason", "Bo can tell it."));
        assertThat(story.process(MODEL)).isWaitingAt("timer_preReadDue");
        assertThat(attendance.slot(story.id()).orElseThrow().goesAheadBecause()).isEqualTo("Bo can tell it.");
    }

    @Test
    void aSilentRequiredRoleIsFixedByMovingTheSession() {
        Story story = stories.aResolvedSev1().prepared().fire("timer_dayBeforeSession");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_fixAttendance");
        story.complete(
                story.crew().facilitator(),
                "fix-attendance",
                Map.of("fix", "reschedule", "startsAt", Story.slotInDays(7)));
        assertThat(attendance.slot(story.id()).orElseThrow().sequence()).isEqualTo(1);
        assertThat(story.process(MODEL)).isWaitingAt("gateway_awaitReplies");
    }

    @Test
    void aMissingPersonIsReplaced() {
        Story story = stories.aResolvedSev1().prepared();
        var crew = story.reply(story.crew().ana(), Reply.DECLINED).crew();
        story.complete(
                crew.facilitator(),
                "fix-attendance",
                Map.of(
                        "fix", "replace",
                        "replace", crew.ana().id().toString(),
                        "replacement", crew.cy().id().toString()));
        assertThat(attendance.invitations(story.id()))
                .anyMatch(one -> one.person().equals(crew.cy().id()) && one.required());
        assertThat(attendance.invitations(story.id()))
                .noneMatch(one -> one.person().equals(crew.ana().id()));
    }

    @Test
    void nobodyFixesAttendanceInTime() {
        Story story = stories.aResolvedSev1()
                .prepared()
                .fire("timer_dayBeforeSession")
                .fire("timer_fixAttendanceDue");
        assertThat(story.process(MODEL)).isWaitingAt("timer_preReadDue");
        assertThat(history.of(story.id()))
                .extracting(HistoryEntry::text)
                .anyMatch(text -> text.contains("required people have not accepted"));
    }

    @Test
    void theSessionMovesWhileRepliesAreAwaited() {
        Story story = stories.aResolvedSev1().prepared();
        move(story);
        assertThat(story.process(MODEL)).isWaitingAt("gateway_awaitReplies");
        assertThat(attendance.slot(story.id()).orElseThrow().sequence()).isEqualTo(1);
    }

    @Test
    void theSessionMovesDuringTheCountdown() {
        Story story = stories.aResolvedSev1().prepared();
        story.reply(story.crew().ana(), Reply.ACCEPTED)
                .fire("timer_dayBeforeSession")
                .fire("timer_preReadDue");
        assertThat(story.process(MODEL)).isWaitingAt("timer_sessionStarts");
        move(story);
        assertThat(story.process(MODEL)).isWaitingAt("timer_preReadDue").hasPassed("sendTask_sendUpdatedInvitations");
    }

    private void move(Story story) {
        fixture.as(
                story.crew().facilitator(),
                () -> planner.reschedule(story.id(), java.time.Instant.parse(Story.slotInDays(9)), "Illness"));
        story.run();
    }

    @Test
    void aMissedSessionGetsANewSlot() {
        Story story = stories.aResolvedSev1().inSession();
        story.complete(
                story.crew().facilitator(),
                "hold-session",
                Map.of("held", "no", "noShowReason", "The building was closed.", "newStartsAt", Story.slotInDays(8)));
        assertThat(story.process(MODEL)).isWaitingAt("timer_preReadDue");
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.PREPARING);
    }

    @Test
    void aReportIsRevisedUntilItIsApproved() {
        Story story = stories.aResolvedSev1().withAction();
        story.complete(
                story.crew().manager(), "review-report", Map.of("decision", "changes", "comment", "Add the impact."));
        assertThat(story.process(MODEL)).isWaitingAt("userTask_reviseReport");
        story.complete(story.crew().facilitator(), "revise-report", Map.of("markdown", "# Downloads\n\nWith impact."));
        story.reportApproved();
        assertThat(story.process(MODEL)).hasPassed("serviceTask_publishReport").isNotWaitingAt("userTask_reviewReport");
    }

    @Test
    void aReopenedIncidentPutsItOnHoldUntilResolvedAgain() {
        Story story = stories.aResolvedSev1().prepared();
        var incident = incidents.get(story.incident());
        intake.reopened(incident.source(), incident.sourceKey());
        story.run();
        assertThat(story.ended(MODEL)).isTrue();
        assertThat(story.ends(MODEL)).contains("endEvent_onHold");
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.ON_HOLD);
        assertThat(attendance.slot(story.id()).orElseThrow().cancelled()).isTrue();

        fixture.resolveAgain(incident);
        story.run();
        assertThat(story.process(MODEL)).isWaitingAt("userTask_appointFacilitator");
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.PREPARING);
    }

    @Test
    void cancellingEndsItWithItsActions() {
        Story story = stories.aResolvedSev1().withAction();
        fixture.as(story.crew().manager(), () -> desk.cancel(story.id(), "Merged with another one."));
        story.run();
        assertThat(story.ended(MODEL)).isTrue();
        assertThat(story.ended(ActionFollowUp.KEY)).isTrue();
        assertThat(story.ends(MODEL)).contains("endEvent_retrospectiveCancelled");
        assertThat(retrospectives.get(story.id()).endReason()).isEqualTo("Merged with another one.");
    }

    @ParameterizedTest
    @CsvSource({
        "appoint-facilitator, appointFacilitator",
        "add-account, addAccount",
        "set-goals, setGoals",
        "confirm-timeline, confirmTimeline",
        "fix-attendance, fixAttendance",
        "hold-session, holdSession",
        "agree-actions, agreeActions",
        "review-report, reviewReport",
        "revise-report, reviseReport"
    })
    void aSilentTaskIsReminded(String key, String name) {
        Story story = stories.aResolvedSev1();
        switch (key) {
            case "appoint-facilitator", "add-account" -> story.run();
            case "set-goals" -> story.run().facilitatorAppointed();
            case "confirm-timeline" -> story.run().accountsGiven();
            case "fix-attendance" -> story.prepared().fire("timer_dayBeforeSession");
            case "hold-session" -> story.inSession();
            case "agree-actions" -> story.inSession().held().fire("timer_soakTime");
            case "review-report" -> story.withAction();
            default ->
                story.withAction()
                        .complete(
                                story.crew().manager(),
                                "review-report",
                                Map.of("decision", "changes", "comment", "Shorter, please."));
        }
        story.fire("timer_" + name + "Remind");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_" + name).hasPassed("endEvent_toldInTime");
        assertThat(story.ends(MODEL)).contains("endEvent_toldInTime");
    }
}
