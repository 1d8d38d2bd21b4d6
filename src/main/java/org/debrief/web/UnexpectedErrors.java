package org.debrief.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.NotFound;
import org.debrief.shared.Refused;
import org.debrief.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What goes wrong after a click is told on the page, not swallowed. */
@Component
class UnexpectedErrors implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(event -> {
                    Throwable problem = event.getThrowable();
                    if (problem instanceof Refused || problem instanceof NotAllowed || problem instanceof NotFound) {
                        Notices.failed(problem.getMessage());
                    } else {
                        String number = UUID.randomUUID().toString().substring(0, 8);
                        LOG.error("Problem {}", number, problem);
                        Notices.failed("Something went wrong, and nothing was changed. Its number is " + number + ".");
                    }
                }));
    }
}
