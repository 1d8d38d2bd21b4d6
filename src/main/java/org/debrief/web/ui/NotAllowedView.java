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
import org.debrief.shared.NotAllowed;
import org.debrief.shared.ui.EmptyState;

/** The person signed in may not see this. */
@AnonymousAllowed
@PageTitle("Not allowed - Debrief")
@ParentLayout(MainLayout.class)
class NotAllowedView extends Div implements HasErrorParameter<NotAllowed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> error) {
        addClassName("page");
        add(new EmptyState(
                "This is not yours to open", error.getException().getMessage(), new Anchor("", "Go to the inbox")));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
