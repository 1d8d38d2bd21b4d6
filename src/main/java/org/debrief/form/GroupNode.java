package org.debrief.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields that belong together; with a path, their values are kept below it. */
final class GroupNode implements FormNode {

    private final FormField field;
    private final Div box = new Div();
    private final FormFields fields;

    GroupNode(FormField field, Map<String, Object> data, Scope scope, FormContext context) {
        this.field = field;
        this.fields = new FormFields(field.components(), inner(data), scope, context);
        box.addClassName("form-group");
        box.getElement().setAttribute("role", "group");
        field.text("label").ifPresent(label -> {
            box.add(new H4(label));
            box.getElement().setAttribute("aria-label", label);
        });
        box.add(fields.component());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> inner(Map<String, Object> data) {
        if (field.key().isEmpty()) {
            return data;
        }
        return Values.get(data, field.key().get()) instanceof Map<?, ?> map
                ? (Map<String, Object>) map
                : new LinkedHashMap<>();
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
        if (field.key().isEmpty()) {
            fields.write(target);
        } else {
            Map<String, Object> inner = Values.copy(inner(target));
            fields.write(inner);
            Values.put(target, field.key().get(), inner);
        }
    }

    @Override
    public void update(Scope scope) {
        box.setVisible(!FieldState.hidden(field, scope));
        fields.update(scope);
    }

    @Override
    public boolean showError(String path, String message) {
        String prefix = field.key().map(key -> key + ".").orElse("");
        return path.startsWith(prefix) && fields.showError(path.substring(prefix.length()), message);
    }

    @Override
    public void clearErrors() {
        fields.clearErrors();
    }

    @Override
    public void readOnly() {
        fields.readOnly();
    }
}
