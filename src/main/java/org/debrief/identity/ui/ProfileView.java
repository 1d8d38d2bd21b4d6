package org.debrief.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeSet;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.PeopleDesk;
import org.debrief.identity.Person;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.PageHeader;

/** One's own name, time zone and password. */
@Route("profile")
@PageTitle("Profile - Debrief")
@PermitAll
class ProfileView extends Div {

    ProfileView(PeopleDesk desk, CurrentPerson current) {
        addClassName("page");
        Person own = current.get();
        add(new PageHeader("Profile", own.email()), details(desk, own), new H2("Password"), password(desk));
    }

    private static VerticalLayout details(PeopleDesk desk, Person own) {
        TextField name = new TextField("Name");
        name.setValue(own.name());
        ComboBox<String> zone = new ComboBox<>("Time zone", new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setValue(own.zone().getId());
        zone.setHelperText("Times everywhere, in mail too, are shown in it.");
        Button save = new Button("Save", event -> {
            if (Fields.tried(
                    Map.of("name", name, "zone", zone), () -> desk.changeOwn(name.getValue(), zone.getValue()))) {
                Notices.done("Saved.");
            }
        });
        return column(name, zone, save);
    }

    private static VerticalLayout password(PeopleDesk desk) {
        PasswordField present = new PasswordField("Present password");
        PasswordField wanted = new PasswordField("New password");
        Button change = new Button("Change password", event -> {
            if (Fields.tried(
                    Map.of("present", present, "password", wanted),
                    () -> desk.changeOwnPassword(present.getValue(), wanted.getValue()))) {
                Notices.done("The password is changed.");
                present.clear();
                wanted.clear();
            }
        });
        return column(present, wanted, change);
    }

    private static VerticalLayout column(com.vaadin.flow.component.Component... parts) {
        VerticalLayout column = new VerticalLayout(parts);
        column.setPadding(false);
        column.setMaxWidth("26rem");
        return column;
    }
}
