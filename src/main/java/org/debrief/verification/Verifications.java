package org.debrief.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionCompleted;
import org.debrief.actions.ActionItem;
import org.debrief.actions.ActionProgress;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ActionId;
import org.debrief.shared.IncidentId;
import org.debrief.shared.NotFound;
import org.debrief.shared.RetrospectiveId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verifications of finished actions, as the process drives them. It checks no rights; the verdict, which a person
 * gives, is {@link VerificationDesk}'s. Every verb may be called twice: a job runs at least once.
 */
@Service
@Transactional
public class Verifications {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);

    private final VerificationTable table;
    private final List<ProofSource> sources;
    private final ActionBoard actions;
    private final ActionProgress progress;
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Verifications(
            VerificationTable table,
            List<ProofSource> sources,
            ActionBoard actions,
            ActionProgress progress,
            Incidents incidents,
            Retrospectives retrospectives,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.sources = sources;
        this.actions = actions;
        this.progress = progress;
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(ActionCompleted completed) {
        ActionItem item = actions.get(completed.action());
        int days = retrospectives.get(completed.retrospective()).policy().verificationDays();
        table.open(item, clock.instant(), clock.instant().plus(Duration.ofDays(days)));
    }

    public Instant observeUntil(ActionId action) {
        return running(action).observeUntil();
    }

    /** The round in hand, or the last one. */
    @Transactional(readOnly = true)
    public Optional<Verification> current(ActionId action) {
        return table.current(action);
    }

    @Transactional(readOnly = true)
    public List<Verification> of(RetrospectiveId id) {
        return table.of(id);
    }

    /** Those a verdict is still to come for. */
    @Transactional(readOnly = true)
    public List<Verification> open() {
        return table.open();
    }

    /** Asks every source; one that fails or is not connected leaves a visible gap. */
    public void collectProof(ActionId action) {
        Verification running = running(action);
        ActionItem item = actions.get(action);
        Instant now = clock.instant();
        List<ProofLine> proof = new ArrayList<>();
        for (ProofSource source : sources) {
            proof.addAll(ask(source, item, running.startedAt(), now));
        }
        if (sources.stream().filter(ProofSource::configured).count() < 2) {
            proof.add(new ProofLine(
                    "Monitoring",
                    "No monitoring system is connected; the verifier judges the expectation by hand.",
                    true,
                    now));
        }
        table.proof(running.id(), proof);
        history.note(item.retrospective(), "Collected the proof for " + item.key() + ".");
        events.publishEvent(new ProofCollected(action, item.retrospective()));
    }

    /** The observation goes on for the days the verifier asked for. */
    public void extend(ActionId action) {
        Verification running = running(action);
        table.extend(running.id(), clock.instant());
        history.note(
                running.retrospective(),
                "The observation of " + actions.get(action).key() + " goes on.");
    }

    /** A like incident decides a running verification at once: the action did not work. */
    public void recurred(ActionId action, IncidentId incidentId) {
        Verification running = running(action);
        if (!running.open()) {
            return;
        }
        Incident incident = incidents.get(incidentId);
        String reason = incident.key() + " affected the same service: " + incident.title();
        decided(running, Verdict.INEFFECTIVE, reason, null);
        history.note(running.retrospective(), actions.get(action).key() + " did not hold: " + reason);
    }

    void decided(Verification running, Verdict verdict, String reason, Integer extendDays) {
        table.decide(running.id(), verdict, reason, extendDays, clock.instant());
        if (verdict == Verdict.EFFECTIVE) {
            progress.proved(running.action());
        }
        events.publishEvent(
                new ActionVerified(running.action(), running.retrospective(), verdict, reason, running.round()));
    }

    private List<ProofLine> ask(ProofSource source, ActionItem item, Instant from, Instant to) {
        if (!source.configured()) {
            return List.of(new ProofLine(source.name(), source.name() + " is not connected.", true, to));
        }
        try {
            return source.collect(item, from, to).stream()
                    .map(text -> new ProofLine(source.name(), text, false, to))
                    .toList();
        } catch (RuntimeException e) {
            LOG.warn("Proof source {} failed for {}", source.name(), item.key(), e);
            return List.of(new ProofLine(source.name(), source.name() + " could not be reached.", true, to));
        }
    }

    private Verification running(ActionId action) {
        return table.lockCurrent(action)
                .orElseThrow(() -> new NotFound("There is no verification of this action yet."));
    }
}
