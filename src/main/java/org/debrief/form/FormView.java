package org.debrief.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form with native components. It validates nothing by itself: ask {@link FormValidation} before submitting. */
public class FormView extends Div {

    private final Div errors = new Div();
    private final Map<String, Object> data;
    private final FormFields fields;

    /** @param zone in which people read and enter times */
    public FormView(FormSchema schema, Map<String, Object> data, ZoneId zone) {
        this.data = Values.copy(data);
        addClassName("form");
        errors.addClassName("form-error");
        errors.getElement().setAttribute("role", "alert");
        errors.setVisible(false);
        Scope start = Scope.of(this.data);
        fields = new FormFields(schema.fields(), this.data, start, new FormContext(zone, this::refresh));
        add(errors, fields.component());
        refresh();
    }

    /** What the form now holds, together with the data it was given that has no field. */
    public Map<String, Object> values() {
        Map<String, Object> values = Values.copy(data);
        fields.write(values);
        return values;
    }

    /** Shows each message beside its field; those without a visible field stand on top. */
    public void showErrors(List<FieldError> found) {
        fields.clearErrors();
        errors.removeAll();
        Map<String, String> first = new LinkedHashMap<>();
        found.forEach(error -> first.putIfAbsent(error.path(), error.message()));
        first.forEach((path, message) -> {
            if (path == null || !fields.showError(path, message)) {
                errors.add(new Paragraph(message));
            }
        });
        errors.setVisible(errors.getComponentCount() > 0);
    }

    /** Lets people read the form, but change nothing. */
    public void setReadOnly() {
        fields.readOnly();
        refresh();
    }

    private void refresh() {
        fields.update(Scope.of(values()));
    }
}
