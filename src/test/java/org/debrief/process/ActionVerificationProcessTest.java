package org.debrief.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.debrief.inbox.FormRefused;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.Severity;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.FlowNodeCoverage;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.debrief.verification.Verdict;
import org.debrief.verification.VerificationDesk;
import org.debrief.verification.Verifications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@DebriefTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionVerificationProcessTest {

    private static final String MODEL = ActionVerification.KEY;

    @Autowired
    private Stories stories;

    @Autowired
    private Fixture fixture;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Verifications verifications;

    @Autowired
    private VerificationDesk desk;

    @BeforeEach
    void useEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterAll
    void everyFlowNodeIsReached(@Autowired RepositoryService repository, @Autowired HistoryService past) {
        FlowNodeCoverage.assertComplete(MODEL, repository, past);
    }

    private Story observed() {
        return stories.aResolvedSev1().withAction().actionAccepted().actionDone();
    }

    @Test
    void effectiveEndsIt() {
        Story story = observed().fire("timer_observe").verdict("EFFECTIVE");
        assertThat(story.ends(MODEL)).containsExactly("endEvent_effective");
    }

    @Test
    void partlyEffectiveEndsItAndTheActionGoesOn() {
        Story story = observed().fire("timer_observe").verdict("PARTLY");
        assertThat(story.ends(MODEL)).containsExactly("endEvent_partlyEffective");
        assertThat(story.process(ActionFollowUp.KEY)).isWaitingAt("userTask_completeAction");
    }

    @Test
    void ineffectiveEndsIt() {
        Story story = observed().fire("timer_observe").verdict("INEFFECTIVE");
        assertThat(story.ends(MODEL)).containsExactly("endEvent_ineffective");
    }

    @Test
    void tooEarlyExtendsTheObservation() {
        Story story = observed().fire("timer_observe");
        var before = verifications.observeUntil(story.action());
        assertThatThrownBy(() -> story.verdict("TOO_EARLY")).isInstanceOf(FormRefused.class);
        story.complete(
                story.crew().manager(),
                "verify-action",
                Map.of("verdict", "TOO_EARLY", "reason", "Nothing was deployed yet.", "extendDays", 90));
        assertThat(story.process(MODEL)).isWaitingAt("timer_observe");
        assertThat(verifications.observeUntil(story.action())).isAfter(before);
        story.fire("timer_observe").verdict("EFFECTIVE");
        assertThat(story.ends(MODEL)).containsExactly("endEvent_effective");
    }

    @Test
    void aRecurrenceFailsARunningObservation() {
        Story story = observed();
        fixture.aResolved(Severity.SEV2, 20, story.crew(), story.crew().bo());
        story.run();
        assertThat(story.ends(MODEL)).containsExactly("endEvent_recurred");
        assertThat(verifications.current(story.action()).orElseThrow().verdict())
                .isEqualTo(Verdict.INEFFECTIVE);
        assertThat(verifications.current(story.action()).orElseThrow().reason()).contains("affected the same service");
        assertThat(story.process(ActionFollowUp.KEY)).isWaitingAt("userTask_completeAction");
    }

    @Test
    void theProofSaysWhatWasSeenAndWhatCouldNotBe() {
        Story story = observed().fire("timer_observe");
        var proof = verifications.current(story.action()).orElseThrow().proof();
        assertThat(proof).anyMatch(line -> line.text().startsWith("No further incident"));
        assertThat(proof).anyMatch(line -> line.gap() && line.text().startsWith("No monitoring system"));
    }

    @Test
    void theOwnerNeverVerifies() {
        Story story = observed().fire("timer_observe");
        assertThatThrownBy(() -> fixture.as(
                        story.crew().ana(),
                        () -> desk.decide(story.action(), Verdict.EFFECTIVE, "It works for me.", null)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("somebody else verifies");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_verifyAction");
    }

    @Test
    void aSilentVerifierIsReminded() {
        Story story = observed().fire("timer_observe").fire("timer_verifyActionRemind");
        assertThat(story.process(MODEL)).isWaitingAt("userTask_verifyAction").hasPassed("endEvent_toldInTime");
    }
}
