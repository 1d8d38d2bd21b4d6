package org.debrief.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.debrief.shared.DebriefClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/**
 * Plays a demo's story: the clock begins in the past and moves to today, and on the way every timer fires at its time,
 * one after the other. Meanwhile the engine's own job executor rests.
 */
@Service
@ConditionalOnProperty("debrief.demo")
public class DemoStage {

    private final DebriefClock clock;
    private final ManagementService jobs;
    private final ProcessEngine engine;
    private boolean wasActive;

    DemoStage(DebriefClock clock, ManagementService jobs, ProcessEngine engine) {
        this.clock = clock;
        this.jobs = jobs;
        this.engine = engine;
    }

    public void begin(Duration earlier) {
        wasActive = executor().isActive();
        if (wasActive) {
            executor().shutdown();
        }
        clock.beginEarlier(earlier);
        ClockUtil.offset(clock.offset().toMillis());
    }

    /** Moves on, firing what is due on the way. */
    public void moveTo(Instant then) {
        for (Optional<Job> job = next(then); job.isPresent(); job = next(then)) {
            Date due = job.get().getDuedate();
            if (due != null && due.toInstant().isAfter(clock.instant())) {
                set(due.toInstant());
            }
            jobs.executeJob(job.get().getId());
        }
        set(then);
    }

    /** Today has come: from here on the clock is the machine's, and the engine works by itself. */
    public void end() {
        moveTo(Instant.now());
        clock.offsetAtLeast(Duration.ZERO);
        ClockUtil.reset();
        if (wasActive) {
            executor().start();
        }
    }

    public Instant now() {
        return clock.instant();
    }

    private Optional<Job> next(Instant then) {
        return jobs.createJobQuery().withRetriesLeft().active().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(then))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    private void set(Instant at) {
        Duration offset = Duration.between(Instant.now(), at);
        clock.offsetAtLeast(offset.compareTo(Duration.ZERO) > 0 ? Duration.ZERO : offset);
        ClockUtil.offset(clock.offset().toMillis());
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
