package org.debrief.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Role;
import org.debrief.retrospective.History;
import org.debrief.shared.DebriefClock;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The demo's clock: an administrator of a demo instance moves it forward to the next timer of a retrospective. It is
 * kept in the database, so that it survives a restart and every node goes by it. It moves time for everything.
 */
@Service
public class DemoTime {

    /** Where the clock went, and which timer made it go there. */
    public record Jump(Instant to, String timer) {}

    private final DebriefClock clock;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final ProcessEngine engine;
    private final CurrentPerson current;
    private final History history;
    private final boolean demo;

    DemoTime(
            DebriefClock clock,
            JdbcClient jdbc,
            RuntimeService runtime,
            ManagementService jobs,
            RepositoryService repository,
            ProcessEngine engine,
            CurrentPerson current,
            History history,
            @Value("${debrief.demo}") boolean demo) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.jobs = jobs;
        this.repository = repository;
        this.engine = engine;
        this.current = current;
        this.history = history;
        this.demo = demo;
    }

    public boolean isDemo() {
        return demo;
    }

    /** Whether the person signed in may move the clock. */
    public boolean mayJump() {
        return demo && current.has(Role.ADMINISTRATOR);
    }

    /** @throws Refused if no timer runs in this retrospective */
    @Transactional
    public Jump jumpToNextTimer(RetrospectiveId id) {
        if (!demo) {
            throw new NotAllowed("Time can be moved in a demo only.");
        }
        current.require(Role.ADMINISTRATOR);
        Job next = nextTimer(id).orElseThrow(() -> new Refused("No timer runs in this retrospective."));
        Instant to = next.getDuedate().toInstant().plusSeconds(1);
        Duration ahead = Duration.between(Instant.now(), to);
        if (ahead.compareTo(clock.offset()) > 0) {
            jdbc.sql("""
                            insert into demo_clock (ahead_seconds) values (?)
                            on conflict (only_row) do update
                              set ahead_seconds = greatest(demo_clock.ahead_seconds, excluded.ahead_seconds)
                            """).param(ahead.plusSeconds(1).toSeconds()).update();
        }
        String name = name(next);
        history.note(id, current.get().id(), "Moved the demo clock to \"" + name + "\".");
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                follow();
            }
        });
        return new Jump(to, name);
    }

    /** Goes by the time that any node has set. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(fixedDelay = 2_000)
    public void follow() {
        if (!demo) {
            return;
        }
        jdbc.sql("select ahead_seconds from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .filter(ahead -> ahead.compareTo(clock.offset()) > 0)
                .ifPresent(this::moveTo);
    }

    private void moveTo(Duration ahead) {
        clock.offsetAtLeast(ahead);
        ClockUtil.offset(ahead.toMillis());
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor != null && executor.isActive()) {
            executor.jobWasAdded();
        }
    }

    private Optional<Job> nextTimer(RetrospectiveId id) {
        Date now = Date.from(clock.instant());
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance).timers().list().stream())
                .filter(job -> job.getDuedate() != null && job.getDuedate().after(now))
                .min(Comparator.comparing(Job::getDuedate));
    }

    private String name(Job job) {
        String element = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        FlowElement found =
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(element);
        return found == null || found.getName() == null ? element : found.getName();
    }
}
