package org.debrief.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.debrief.metrics.CheckAnswer;
import org.debrief.metrics.CheckLine;
import org.debrief.metrics.IncidentCheck;
import org.debrief.shared.NotFound;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.FlowNodeCoverage;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DebriefTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentCheckProcessTest {

    private static final String MODEL = "incident-check";

    @Autowired
    private Stories stories;

    @Autowired
    private Fixture fixture;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private IncidentCheck check;

    @Autowired
    private JdbcClient jdbc;

    @AfterAll
    void everyFlowNodeIsReached(@Autowired RepositoryService repository) {
        FlowNodeCoverage.assertComplete(MODEL, repository, history);
    }

    @Test
    void everyTeamWithSomethingToCheckIsTold() {
        Story story = stories.aResolvedSev1().withAction();
        var quiet = fixture.aCrew();
        Job weekly = jobs.createJobQuery().processDefinitionKey(MODEL).timers().singleResult();
        jobs.executeJob(weekly.getId());
        run();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("endEvent_checkSent")
                        .count())
                .isPositive();
        assertThat(mails("check/", story.crew().manager().email())).isOne();
        assertThat(mails("check/", quiet.manager().email())).isZero();
        aLineIsAnsweredOnce(story);
    }

    private void aLineIsAnsweredOnce(Story story) {
        var id = jdbc.sql("select id from incident_check where team = ?")
                .param(story.crew().team().id().value())
                .query(java.util.UUID.class)
                .single();
        CheckLine line = check.lines(id).get(0);
        assertThat(line.kind()).isEqualTo("Open action");
        check.answer(line.token(), CheckAnswer.ON_TRACK);
        assertThat(check.byToken(line.token()).answer()).isEqualTo(CheckAnswer.ON_TRACK);
        assertThatThrownBy(() -> check.answer("nonsense", CheckAnswer.DONE)).isInstanceOf(NotFound.class);
    }

    private void run() {
        List<Job> waiting;
        do {
            waiting =
                    jobs.createJobQuery().processDefinitionKey(MODEL).messages().list();
            waiting.forEach(job -> jobs.executeJob(job.getId()));
        } while (!waiting.isEmpty());
    }

    private int mails(String key, String address) {
        return jdbc.sql("select count(*) from mail where key like ? and address = ?")
                .params(key + "%", address)
                .query(Integer.class)
                .single();
    }
}
