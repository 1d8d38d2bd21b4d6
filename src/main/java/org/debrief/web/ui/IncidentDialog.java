package org.debrief.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.debrief.identity.Person;
import org.debrief.identity.Team;
import org.debrief.incident.IncidentReport;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.incident.Source;
import org.debrief.shared.Refused;
import org.debrief.shared.Severity;
import org.debrief.shared.ui.Notices;

/** Where an incident is entered by hand. */
class IncidentDialog extends Dialog {

    private final TextField title = new TextField("Title");
    private final TextArea summary = new TextArea("What happened (optional)");
    private final ComboBox<Severity> severity = new ComboBox<>("Severity", Severity.values());
    private final MultiSelectComboBox<String> services = new MultiSelectComboBox<>("Services");
    private final ComboBox<Team> team = new ComboBox<>("Owning team");
    private final MultiSelectComboBox<Person> responders = new MultiSelectComboBox<>("Responders");
    private final IntegerField impact = new IntegerField("Minutes customers were affected");
    private final Map<Milestone, DateTimePicker> milestones = new EnumMap<>(Milestone.class);
    private final ZoneId zone;

    IncidentDialog(
            List<Team> teams, List<Person> people, List<String> known, ZoneId zone, Consumer<IncidentReport> report) {
        this.zone = zone;
        setHeaderTitle("Report an incident");
        setWidth("38rem");
        severity.setItemLabelGenerator(Severity::label);
        List<String> names = new ArrayList<>(known);
        services.setItems(names);
        services.setAllowCustomValue(true);
        services.addCustomValueSetListener(event -> {
            names.add(event.getDetail());
            Set<String> chosen = new java.util.HashSet<>(services.getValue());
            chosen.add(event.getDetail());
            services.setItems(names);
            services.setValue(chosen);
        });
        services.setHelperText("Type a new name and press Enter to add it.");
        team.setItems(teams);
        team.setItemLabelGenerator(Team::name);
        responders.setItems(people);
        responders.setItemLabelGenerator(Person::name);
        VerticalLayout form = new VerticalLayout(title, summary, severity, services, team, responders, impact);
        for (Milestone milestone : Milestone.values()) {
            DateTimePicker picker = new DateTimePicker(milestone.label());
            picker.setLocale(Locale.UK);
            picker.setStep(Duration.ofMinutes(1));
            milestones.put(milestone, picker);
            form.add(picker);
        }
        milestones
                .get(Milestone.RESOLVED)
                .setHelperText("With it, the retrospective opens. Times are in " + zone + ".");
        form.setPadding(false);
        form.getChildren().forEach(one -> one.getElement().getStyle().set("width", "100%"));
        add(form);
        Button save = new Button("Report", event -> save(report));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), save);
    }

    private void save(Consumer<IncidentReport> report) {
        fields().values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            report.accept(entered());
            close();
            Notices.done("The incident is recorded.");
        } catch (Refused e) {
            Component field = e.field().map(fields()::get).orElse(null);
            if (field instanceof HasValidation validation) {
                validation.setErrorMessage(e.getMessage());
                validation.setInvalid(true);
            } else {
                Notices.failed(e.getMessage());
            }
        }
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = milestones.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> "milestones." + entry.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        fields.putAll(Map.of("title", title, "severity", severity, "services", services, "impactMinutes", impact));
        fields.putAll(Map.of("team", team, "summary", summary, "responders", responders));
        return fields;
    }

    private IncidentReport entered() {
        Milestones at = Milestones.UNKNOWN;
        for (Map.Entry<Milestone, DateTimePicker> entry : milestones.entrySet()) {
            Instant moment = entry.getValue().isEmpty()
                    ? null
                    : entry.getValue().getValue().atZone(zone).toInstant();
            at = at.with(entry.getKey(), moment);
        }
        return new IncidentReport(
                title.getValue(),
                summary.getValue(),
                severity.getValue(),
                List.copyOf(services.getValue()),
                team.getOptionalValue().map(Team::id).orElse(null),
                impact.getValue(),
                null,
                at,
                responders.getValue().stream().map(Person::id).collect(Collectors.toSet()),
                Source.BY_HAND,
                null,
                null);
    }
}
