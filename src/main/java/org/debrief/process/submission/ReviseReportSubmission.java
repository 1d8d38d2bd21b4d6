package org.debrief.process.submission;

import java.util.Map;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.publication.ReportDesk;
import org.springframework.stereotype.Component;

/** Revises the report. */
@Component
class ReviseReportSubmission implements TaskSubmission {

    private final ReportDesk reports;

    ReviseReportSubmission(ReportDesk reports) {
        this.reports = reports;
    }

    @Override
    public String taskKey() {
        return "revise-report";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return reports.latest(task.retrospective())
                .map(report -> Map.<String, Object>of(
                        "markdown", report.markdown(), "comment", Prefill.markdown(report.reviewComment())))
                .orElse(Map.of());
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        reports.revise(task.retrospective(), new Answers(values).text("markdown"));
    }
}
