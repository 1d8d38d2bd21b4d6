package org.debrief.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fields in the rows and columns their layout asks for; on a narrow screen the columns go below each other. */
final class FormFields {

    private static final int ALL_COLUMNS = 16;

    private final Div box = new Div();
    private final List<FormNode> nodes = new ArrayList<>();

    FormFields(List<FormField> fields, Map<String, Object> data, Scope scope, FormContext context) {
        box.addClassName("form-fields");
        Optional<String> lastRow = Optional.empty();
        Div line = null;
        for (FormField field : fields) {
            FormNode node = node(field, data, scope, context);
            if (node == null) {
                continue;
            }
            nodes.add(node);
            Optional<String> row = field.text("layout.row");
            if (line == null || row.isEmpty() || !row.equals(lastRow)) {
                line = new Div();
                line.addClassName("form-row");
                box.add(line);
            }
            lastRow = row;
            int columns = field.number("layout.columns").filter(one -> one > 0).orElse(ALL_COLUMNS);
            node.component().getElement().getStyle().set("--columns", String.valueOf(Math.min(ALL_COLUMNS, columns)));
            line.add(node.component());
        }
    }

    private static FormNode node(FormField field, Map<String, Object> data, Scope scope, FormContext context) {
        if (field.isList()) {
            return new ListNode(field, data, scope, context);
        }
        if (field.isContainer()) {
            return new GroupNode(field, data, scope, context);
        }
        if (field.isInput()) {
            return new InputNode(
                    field, NativeInputs.of(field, scope, context.zone()), startValue(field, data), context.changed());
        }
        return switch (field.type()) {
            case "table" -> new TableNode(field);
            case "button" -> null; // the page has its own buttons
            default -> new StaticNode(field);
        };
    }

    /** The value given, else the default value. */
    private static Object startValue(FormField field, Map<String, Object> data) {
        Object given = Values.get(data, field.key().orElseThrow());
        if (given != null) {
            return given;
        }
        return field.text("defaultValue")
                .map(text -> field.json().path("defaultValue").isBoolean() ? (Object) Boolean.valueOf(text) : text)
                .orElse(null);
    }

    Component component() {
        return box;
    }

    void write(Map<String, Object> target) {
        nodes.stream().filter(Objects::nonNull).forEach(node -> node.write(target));
    }

    void update(Scope scope) {
        nodes.forEach(node -> node.update(scope));
    }

    boolean showError(String path, String message) {
        return nodes.stream().anyMatch(node -> node.component().isVisible() && node.showError(path, message));
    }

    void clearErrors() {
        nodes.forEach(FormNode::clearErrors);
    }

    void readOnly() {
        nodes.forEach(FormNode::readOnly);
    }
}
