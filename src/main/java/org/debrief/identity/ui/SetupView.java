package org.debrief.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeSet;
import org.debrief.identity.OneTimeLinks;
import org.debrief.shared.ui.Notices;

/** Where the first administrator is created, with the link that the first start printed. */
@Route(value = "setup", autoLayout = false)
@PageTitle("Welcome - Debrief")
@AnonymousAllowed
class SetupView extends Div implements HasUrlParameter<String> {

    private final OneTimeLinks links;
    private String token;

    SetupView(OneTimeLinks links) {
        this.links = links;
        addClassName("narrow");
        TextField name = new TextField("Your name");
        EmailField email = new EmailField("E-mail");
        ComboBox<String> zone = new ComboBox<>("Time zone", new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setValue(ZoneId.systemDefault().getId());
        PasswordField password = new PasswordField("Password");
        password.setHelperText("At least 10 characters. A short sentence works well.");
        Map<String, HasValidation> fields = Map.of("name", name, "email", email, "zone", zone, "password", password);
        Button create = new Button("Create administrator", event -> {
            if (Fields.tried(
                    fields,
                    () -> links.createAdministrator(
                            token, name.getValue(), email.getValue(), zone.getValue(), password.getValue()))) {
                Notices.done("Welcome. Sign in with your new password.");
                getUI().ifPresent(ui -> ui.navigate(LoginView.class));
            }
        });
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        VerticalLayout form = new VerticalLayout(name, email, zone, password, create);
        form.setPadding(false);
        form.getChildren().forEach(one -> one.getElement().getStyle().set("width", "100%"));
        add(new H1("Welcome to Debrief"), new Paragraph("Create the administrator. The link works once."), form);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        this.token = token;
    }
}
