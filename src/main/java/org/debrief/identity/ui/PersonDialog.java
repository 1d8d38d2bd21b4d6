package org.debrief.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.debrief.identity.NewPerson;
import org.debrief.identity.PeopleDesk;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.shared.ui.Notices;

/** Adds a person, or changes one. Gives the new one-time link if there is one. */
class PersonDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final ComboBox<String> zone = new ComboBox<>("Time zone", new TreeSet<>(ZoneId.getAvailableZoneIds()));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles", Set.of(Role.values()));

    PersonDialog(Person person, PeopleDesk desk, Consumer<Optional<String>> saved) {
        setHeaderTitle(person == null ? "Add a person" : person.name());
        setWidth("30rem");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        name.setValue(person == null ? "" : person.name());
        email.setValue(person == null ? "" : person.email());
        zone.setValue(
                person == null ? ZoneId.systemDefault().getId() : person.zone().getId());
        roles.setValue(person == null ? Set.of(Role.PARTICIPANT) : person.roles());
        VerticalLayout form = new VerticalLayout(name, email, zone, roles);
        form.setPadding(false);
        form.getChildren().forEach(one -> one.getElement().getStyle().set("width", "100%"));
        add(form);
        Map<String, HasValidation> fields = Map.of("name", name, "email", email, "zone", zone, "roles", roles);
        Button save = new Button("Save", event -> {
            AtomicReference<Optional<String>> link = new AtomicReference<>(Optional.empty());
            if (Fields.tried(fields, () -> link.set(save(person, desk)))) {
                close();
                saved.accept(link.get());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (person != null) {
            getFooter().add(new Button(person.active() ? "Deactivate" : "Activate", event -> {
                if (Notices.tried(() -> desk.setActive(person.id(), !person.active()))) {
                    close();
                    saved.accept(Optional.empty());
                }
            }));
            getFooter().add(new Button("New link", event -> {
                close();
                saved.accept(Optional.of(desk.renewLink(person.id())));
            }));
        }
        getFooter().add(new Button("Cancel", event -> close()), save);
    }

    private Optional<String> save(Person person, PeopleDesk desk) {
        NewPerson entered =
                new NewPerson(name.getValue(), email.getValue(), NewPerson.zone(zone.getValue()), roles.getValue());
        if (person == null) {
            return Optional.of(desk.add(entered));
        }
        desk.change(person.id(), entered);
        return Optional.empty();
    }
}
