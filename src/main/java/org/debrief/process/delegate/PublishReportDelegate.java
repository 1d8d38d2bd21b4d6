package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.publication.ReportPublisher;
import org.springframework.stereotype.Component;

/** Publishes the report in one channel. */
@Component
class PublishReportDelegate implements JavaDelegate {

    private final ReportPublisher publisher;

    PublishReportDelegate(ReportPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publisher.publish(Variables.retrospective(execution), Variables.text(execution, Variables.REPORT_CHANNEL));
    }
}
