package org.debrief.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of fields, which people add and remove. What a row held besides its fields stays with it. */
final class ListNode implements FormNode {

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})]\\.(.+)");

    private record Row(Map<String, Object> data, FormFields fields, Div box) {

        Map<String, Object> values() {
            Map<String, Object> values = Values.copy(data);
            fields.write(values);
            return values;
        }
    }

    private final FormField field;
    private final FormContext context;
    private final Div box = new Div();
    private final Div lines = new Div();
    private final Div error = new Div();
    private final Button add;
    private final List<Row> rows = new ArrayList<>();
    private Scope scope;
    private boolean locked;

    ListNode(FormField field, Map<String, Object> data, Scope scope, FormContext context) {
        this.field = field;
        this.context = context;
        this.scope = scope;
        String label = field.text("label").orElse("Entries");
        box.addClassName("form-list");
        box.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add = new Button("Add to \"" + label + "\"", event -> {
            addRow(new LinkedHashMap<>());
            context.changed().run();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        box.add(new H4(label), error, lines, add);
        Object known = field.key().map(key -> Values.get(data, key)).orElse(null);
        Values.rows(known).forEach(this::addRow);
        if (!(known instanceof List)) {
            for (int i = field.number("defaultRepetitions").orElse(1); i > 0; i--) {
                addRow(new LinkedHashMap<>());
            }
        }
    }

    private void addRow(Map<String, Object> data) {
        Div line = new Div();
        line.addClassName("form-list-row");
        FormFields fields = new FormFields(field.components(), data, scope.row(data, rows.size() + 1), context);
        Row row = new Row(data, fields, line);
        line.add(fields.component());
        if (field.flag("allowAddRemove") || !field.json().has("allowAddRemove")) {
            Button remove = new Button("Remove", event -> {
                rows.remove(row);
                lines.remove(line);
                context.changed().run();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.addClassName("form-list-remove");
            line.add(remove);
        }
        rows.add(row);
        lines.add(line);
        fields.update(scope.row(data, rows.size()));
    }

    @Override
    public FormField field() {
        return field;
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void write(Map<String, Object> target) {
        field.key()
                .ifPresent(key -> Values.put(
                        target,
                        key,
                        new ArrayList<>(rows.stream().map(Row::values).toList())));
    }

    @Override
    public void update(Scope now) {
        scope = now;
        box.setVisible(!FieldState.hidden(field, now));
        boolean fixed = field.json().has("allowAddRemove") && !field.flag("allowAddRemove");
        add.setVisible(!fixed && !locked);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).fields().update(now.row(rows.get(i).values(), i + 1));
        }
    }

    @Override
    public boolean showError(String path, String message) {
        String key = field.key().orElse("");
        if (path.equals(key)) {
            error.setText(message);
            error.setVisible(true);
            return true;
        }
        Matcher row = ROW.matcher(path.startsWith(key) ? path.substring(key.length()) : "");
        if (!row.matches() || Integer.parseInt(row.group(1)) >= rows.size()) {
            return false;
        }
        return rows.get(Integer.parseInt(row.group(1))).fields().showError(row.group(2), message);
    }

    @Override
    public void clearErrors() {
        error.setVisible(false);
        rows.forEach(row -> row.fields().clearErrors());
    }

    @Override
    public void readOnly() {
        locked = true;
        rows.forEach(row -> row.fields().readOnly());
    }
}
