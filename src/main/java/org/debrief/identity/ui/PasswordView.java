package org.debrief.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.debrief.identity.OneTimeLinks;
import org.debrief.shared.ui.Notices;

/** Where somebody chooses a password, with the one-time link an administrator handed out. */
@Route(value = "password", autoLayout = false)
@PageTitle("Choose a password - Debrief")
@AnonymousAllowed
class PasswordView extends Div implements HasUrlParameter<String> {

    private String token;

    PasswordView(OneTimeLinks links) {
        addClassName("narrow");
        PasswordField password = new PasswordField("Password");
        password.setHelperText("At least 10 characters. A short sentence works well.");
        password.setWidthFull();
        Button choose = new Button("Choose this password", event -> {
            if (Fields.tried(Map.of("password", password), () -> links.choosePassword(token, password.getValue()))) {
                Notices.done("Sign in with your new password.");
                getUI().ifPresent(ui -> ui.navigate(LoginView.class));
            }
        });
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        VerticalLayout form = new VerticalLayout(password, choose);
        form.setPadding(false);
        add(new H1("Choose a password"), form);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        this.token = token;
    }
}
