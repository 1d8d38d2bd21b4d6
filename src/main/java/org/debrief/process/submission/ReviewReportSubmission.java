package org.debrief.process.submission;

import java.util.Map;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.publication.Report;
import org.debrief.publication.ReportDesk;
import org.springframework.stereotype.Component;

/** Approves the report or asks for changes. */
@Component
class ReviewReportSubmission implements TaskSubmission {

    private final ReportDesk reports;

    ReviewReportSubmission(ReportDesk reports) {
        this.reports = reports;
    }

    @Override
    public String taskKey() {
        return "review-report";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "report",
                reports.latest(task.retrospective()).map(Report::markdown).orElse(""));
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        reports.review(task.retrospective(), answers.is("decision", "approve"), answers.text("comment"));
    }
}
