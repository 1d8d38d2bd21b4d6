package org.debrief.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.debrief.identity.People;
import org.debrief.identity.PeopleDesk;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.shared.PersonId;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.PageHeader;

/** People and teams, for administrators. */
@Route("admin/people")
@PageTitle("People - Debrief")
@Menu(title = "People and teams", order = 9)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div {

    private final People people;
    private final Teams teams;
    private final PeopleDesk desk;
    private final Grid<Person> persons = new Grid<>();
    private final Grid<Team> groups = new Grid<>();

    PeopleView(People people, Teams teams, PeopleDesk desk) {
        this.people = people;
        this.teams = teams;
        this.desk = desk;
        addClassName("page");
        Button add = new Button("Add a person", event -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button addTeam = new Button("Add a team", event -> editTeam(null));
        persons.addColumn(Person::name).setHeader("Name");
        persons.addColumn(Person::email).setHeader("E-mail");
        persons.addColumn(one -> one.roles().stream().map(Role::label).collect(Collectors.joining(", ")))
                .setHeader("Roles")
                .setFlexGrow(2);
        persons.addColumn(one -> one.active() ? "Active" : "Inactive").setHeader("State");
        groups.addColumn(Team::name).setHeader("Team");
        groups.addColumn(team -> name(team.manager())).setHeader("Manager");
        groups.addColumn(team -> name(team.director())).setHeader("Director");
        groups.addColumn(team -> team.zone().getId()).setHeader("Time zone");
        for (Grid<?> grid : new Grid<?>[] {persons, groups}) {
            grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
            grid.setAllRowsVisible(true);
        }
        persons.addItemClickListener(event -> edit(event.getItem()));
        groups.addItemClickListener(event -> editTeam(event.getItem()));
        add(new PageHeader("People and teams", "Choose a line to change it.", add, addTeam), persons);
        add(new H2("Teams"), groups);
        refresh();
    }

    private String name(PersonId id) {
        return id == null ? "nobody" : people.find(id).map(Person::name).orElse("nobody");
    }

    private void refresh() {
        persons.setItems(people.all());
        groups.setItems(teams.all());
    }

    private void edit(Person person) {
        new PersonDialog(person, desk, link -> {
                    refresh();
                    link.ifPresent(PeopleView::showLink);
                })
                .open();
    }

    private void editTeam(Team team) {
        new TeamDialog(
                        team,
                        people.active(),
                        team == null ? java.util.List.of() : teams.members(team.id()),
                        desk,
                        this::refresh)
                .open();
    }

    private static void showLink(String link) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Hand out this link");
        TextField field = new TextField("One-time link");
        field.setValue(link);
        field.setReadOnly(true);
        field.setWidthFull();
        dialog.add(
                new Paragraph(
                        "It lets the person choose a password. It works once, for 24 hours, and is shown now only."),
                field);
        dialog.getFooter().add(new Button("Copied", event -> {
            dialog.close();
            Notices.done("The person can sign in after choosing a password.");
        }));
        dialog.setWidth("34rem");
        dialog.open();
    }
}
