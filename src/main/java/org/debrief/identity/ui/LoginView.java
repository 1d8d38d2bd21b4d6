package org.debrief.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

/** Where people sign in. Public because the security configuration names it. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in - Debrief")
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();

    public LoginView(@Value("${debrief.demo}") boolean demo) {
        addClassName("sign-in");
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle("Sign in");
        texts.getForm().setUsername("E-mail");
        texts.getErrorMessage().setTitle("That did not work");
        texts.getErrorMessage()
                .setMessage("The e-mail address and the password do not match, or there were too many tries."
                        + " Check them, wait a minute and try again.");
        form.setI18n(texts);
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(new H1("Debrief"), new Paragraph("From a resolved incident to a proven mitigation."), form);
        if (demo) {
            add(new Paragraph("Demo: sign in as maya@debrief.example (facilitator), omar@debrief.example (manager) or"
                    + " ada@debrief.example (administrator), each with the password \"debrief-demo\"."));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }
}
