package org.debrief.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionProgress;
import org.debrief.actions.ActionStatus;
import org.debrief.identity.Person;
import org.debrief.support.DebriefTest;
import org.debrief.support.FlowNodeCoverage;
import org.debrief.support.OtherSystems;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DebriefTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionFollowUpProcessTest {

    private static final String MODEL = ActionFollowUp.KEY;

    @Autowired
    private Stories stories;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ActionBoard actions;

    @Autowired
    private ActionProgress progress;

    @BeforeEach
    void useEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterAll
    void everyFlowNodeIsReached(@Autowired RepositoryService repository, @Autowired HistoryService past) {
        FlowNodeCoverage.assertComplete(MODEL, repository, past);
    }

    @Test
    void anEffectiveActionIsProved() {
        Story story = stories.aResolvedSev1().withAction().actionAccepted().actionDone();
        assertThat(story.process(MODEL)).isWaitingAt("callActivity_verifyAction");
        story.fire("timer_observe").verdict("EFFECTIVE");
        assertThat(story.ends(MODEL)).contains("endEvent_actionProved");
        assertThat(actions.get(story.action()).status()).isEqualTo(ActionStatus.PROVED);
    }

    @Test
    void aDeclinedActionFindsAnotherOwner() {
        Story story = stories.aResolvedSev1().withAction();
        story.complete(story.crew().ana(), "accept-action", Map.of("decision", "decline", "reason", "I am on leave."));
        assertThat(story.process(MODEL)).isWaitingAt("userTask_findOwner");
        handTo(story, story.crew().bo());
        assertThat(story.task(story.crew().bo(), "accept-action").assignee())
                .contains(story.crew().bo());
        story.complete(story.crew().bo(), "accept-action", Map.of("decision", "accept"));
        assertThat(story.process(MODEL)).isWaitingAt("userTask_completeAction");
    }

    @Test
    void aSilentOwnerIsReplaced() {
        Story story = stories.aResolvedSev1().withAction().fire("timer_acceptSilent");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_findOwner");
        handTo(story, story.crew().cy());
        assertThat(actions.get(story.action()).owner())
                .isEqualTo(story.crew().cy().id());
    }

    private static void handTo(Story story, Person owner) {
        story.complete(
                story.crew().manager(), "find-owner", Map.of("owner", owner.id().toString()));
    }

    @Test
    void aResolvedTicketCompletesTheAction() {
        OtherSystems.TRACKER_CONNECTED.set(true);
        try {
            Story story = stories.aResolvedSev1().withAction().actionAccepted();
            String ticket = actions.get(story.action()).ticket();
            assertThat(ticket).startsWith("T-");
            progress.ticketResolved(ticket);
            story.run();
            assertThat(actions.get(story.action()).status()).isEqualTo(ActionStatus.DONE);
            assertThat(story.process(MODEL)).isWaitingAt("callActivity_verifyAction");
        } finally {
            OtherSystems.TRACKER_CONNECTED.set(false);
        }
    }

    @Test
    void anIneffectiveActionGoesBackToItsOwnerWithTheRoundCounted() {
        Story story = stories.aResolvedSev1()
                .withAction()
                .actionAccepted()
                .actionDone()
                .fire("timer_observe")
                .verdict("INEFFECTIVE");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_completeAction");
        assertThat(actions.get(story.action()).round()).isEqualTo(2);
        story.actionDone().fire("timer_observe").verdict("EFFECTIVE");
        assertThat(story.ends(MODEL)).contains("endEvent_actionProved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptAction", "completeAction", "findOwner"})
    void aSilentTaskIsReminded(String name) {
        Story story = stories.aResolvedSev1().withAction();
        if (name.equals("completeAction")) {
            story.actionAccepted();
        } else if (name.equals("findOwner")) {
            story.fire("timer_acceptSilent");
        }
        story.fire("timer_" + name + "Remind");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_" + name).hasPassed("endEvent_toldInTime");
    }
}
