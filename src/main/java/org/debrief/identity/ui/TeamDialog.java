package org.debrief.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.debrief.identity.NewPerson;
import org.debrief.identity.NewTeam;
import org.debrief.identity.PeopleDesk;
import org.debrief.identity.Person;
import org.debrief.identity.Team;
import org.debrief.shared.PersonId;

/** Adds a team, or changes one. */
class TeamDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final ComboBox<Person> manager;
    private final ComboBox<Person> director;
    private final ComboBox<String> zone = new ComboBox<>("Time zone", new TreeSet<>(ZoneId.getAvailableZoneIds()));
    private final MultiSelectComboBox<Person> members;

    TeamDialog(Team team, List<Person> people, List<PersonId> present, PeopleDesk desk, Runnable saved) {
        setHeaderTitle(team == null ? "Add a team" : team.name());
        setWidth("30rem");
        manager = person("Manager", people, team == null ? null : team.manager());
        director = person("Director", people, team == null ? null : team.director());
        members = new MultiSelectComboBox<>("Members", people);
        members.setItemLabelGenerator(Person::name);
        members.setValue(
                people.stream().filter(one -> present.contains(one.id())).collect(Collectors.toSet()));
        name.setValue(team == null ? "" : team.name());
        zone.setValue(
                team == null ? ZoneId.systemDefault().getId() : team.zone().getId());
        VerticalLayout form = new VerticalLayout(name, manager, director, zone, members);
        form.setPadding(false);
        form.getChildren().forEach(one -> one.getElement().getStyle().set("width", "100%"));
        add(form);
        Map<String, HasValidation> fields = Map.of("name", name, "zone", zone);
        Button save = new Button("Save", event -> {
            if (Fields.tried(fields, () -> save(team, desk))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), save);
    }

    private void save(Team team, PeopleDesk desk) {
        NewTeam entered = new NewTeam(
                name.getValue(),
                id(manager),
                id(director),
                NewPerson.zone(zone.getValue()),
                members.getValue().stream().map(Person::id).collect(Collectors.toSet()));
        if (team == null) {
            desk.addTeam(entered);
        } else {
            desk.changeTeam(team.id(), entered);
        }
    }

    private static PersonId id(ComboBox<Person> box) {
        return box.getOptionalValue().map(Person::id).orElse(null);
    }

    private static ComboBox<Person> person(String label, List<Person> people, PersonId chosen) {
        ComboBox<Person> box = new ComboBox<>(label, people);
        box.setItemLabelGenerator(Person::name);
        box.setClearButtonVisible(true);
        people.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(box::setValue);
        return box;
    }
}
