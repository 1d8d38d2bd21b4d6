package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.retrospective.RetrospectiveProgress;
import org.debrief.retrospective.Retrospectives;
import org.springframework.stereotype.Component;

/** Ends a retrospective that the policy asks no review for, keeping the reason. */
@Component
class RecordNoReviewDelegate implements JavaDelegate {

    private final RetrospectiveProgress progress;
    private final Retrospectives retrospectives;

    RecordNoReviewDelegate(RetrospectiveProgress progress, Retrospectives retrospectives) {
        this.progress = progress;
        this.retrospectives = retrospectives;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Variables.retrospective(execution);
        progress.endWithoutReview(id, retrospectives.get(id).policy().reason());
    }
}
