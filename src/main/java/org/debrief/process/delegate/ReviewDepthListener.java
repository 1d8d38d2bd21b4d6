package org.debrief.process.delegate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.debrief.process.Variables;
import org.debrief.retrospective.Part;
import org.debrief.retrospective.RetrospectiveProgress;
import org.debrief.retrospective.ReviewPolicy;
import org.springframework.stereotype.Component;

/** Hands the figures of the review policy's matching row to the retrospective. */
@Component
class ReviewDepthListener implements ExecutionListener {

    private final RetrospectiveProgress progress;

    ReviewDepthListener(RetrospectiveProgress progress) {
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var result = (DmnDecisionResult) execution.getVariable("decisionResult");
        progress.reviewDepthDecided(
                Variables.retrospective(execution),
                policy(result.getSingleResult().getEntryMap()));
    }

    static ReviewPolicy policy(Map<String, Object> row) {
        return new ReviewPolicy(
                ReviewPolicy.Depth.valueOf(text(row, "depth").toUpperCase(Locale.ROOT)),
                number(row, "holdWithinDays"),
                number(row, "preReadHours"),
                number(row, "sessionMinutes"),
                parts(text(row, "requiredRoles")),
                number(row, "accountQuorum"),
                number(row, "soakDays"),
                number(row, "actionDays"),
                number(row, "verificationDays"),
                Boolean.TRUE.equals(row.get("approvalNeeded")),
                number(row, "reportWithinDays"),
                text(row, "reason"));
    }

    private static List<Part> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Part::valueOf)
                .toList();
    }

    private static String text(Map<String, Object> row, String name) {
        return row.get(name) == null ? "" : row.get(name).toString();
    }

    private static int number(Map<String, Object> row, String name) {
        return row.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
