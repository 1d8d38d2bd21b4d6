package org.debrief.publication;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Mail to everybody who took part; the mail room listens to the event. */
@Component
class MailChannel implements ReportChannel {

    static final String NAME = "mail";

    private final ApplicationEventPublisher events;

    MailChannel(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public void publish(Report report) {
        events.publishEvent(new ReportPublished(report.retrospective(), NAME));
    }
}
