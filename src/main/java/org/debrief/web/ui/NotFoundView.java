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
import org.debrief.shared.NotFound;
import org.debrief.shared.ui.EmptyState;

/** What was asked for does not exist. */
@AnonymousAllowed
@PageTitle("Not here - Debrief")
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        addClassName("page");
        add(new EmptyState("This is not here", error.getException().getMessage(), new Anchor("", "Go to the inbox")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
