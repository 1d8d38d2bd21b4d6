package org.debrief.web.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.debrief.shared.ui.EmptyState;

/** An address that leads nowhere, or to a page that is not the person's to see. */
@AnonymousAllowed
@PageTitle("Not here - Debrief")
@ParentLayout(MainLayout.class)
class NoSuchPageView extends RouteNotFoundError {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        Div page = new Div(new EmptyState(
                "There is no such page",
                "The address may be mistyped, or the page is meant for other roles.",
                new Anchor("", "Go to the inbox")));
        page.addClassName("page");
        getElement().appendChild(page.getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
