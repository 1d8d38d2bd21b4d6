package org.debrief.process.delegate;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.debrief.process.Variables;
import org.debrief.shared.RetrospectiveId;
import org.debrief.timeline.EvidenceCollection;
import org.debrief.timeline.EvidenceUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Collects evidence from one source. The last of its tries turns a dead source into a visible gap. */
@Component
class CollectEvidenceDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(CollectEvidenceDelegate.class);

    private final EvidenceCollection evidence;
    private final ManagementService jobs;

    CollectEvidenceDelegate(EvidenceCollection evidence, ManagementService jobs) {
        this.evidence = evidence;
        this.jobs = jobs;
    }

    @Override
    public void execute(DelegateExecution execution) throws EvidenceUnavailable {
        RetrospectiveId id = Variables.retrospective(execution);
        String source = Variables.text(execution, Variables.EVIDENCE_SOURCE);
        try {
            evidence.collect(id, source);
        } catch (EvidenceUnavailable e) {
            if (!lastTry(execution)) {
                throw e;
            }
            LOG.warn("Evidence source {} stayed out of reach for {}", source, id, e);
            evidence.gap(id, source, "it could not be reached.");
        }
    }

    private boolean lastTry(DelegateExecution execution) {
        Job job = jobs.createJobQuery().executionId(execution.getId()).singleResult();
        return job == null || job.getRetries() <= 1;
    }
}
