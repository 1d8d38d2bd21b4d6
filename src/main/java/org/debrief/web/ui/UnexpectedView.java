package org.debrief.web.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.debrief.shared.ui.EmptyState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong that nobody foresaw; the number finds it in the log. */
@AnonymousAllowed
@PageTitle("Something went wrong - Debrief")
@ParentLayout(MainLayout.class)
class UnexpectedView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Problem {} at {}", number, event.getLocation().getPath(), error.getException());
        addClassName("page");
        add(new EmptyState(
                "Something went wrong",
                "Nothing of yours is lost. If it happens again, tell your administrator this number: " + number + ".",
                new Anchor("", "Go to the inbox")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
