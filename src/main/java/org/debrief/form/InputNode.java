package org.debrief.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Map;

/** A field with one value. The native input does the work; this keeps it in step with the schema. */
final class InputNode implements FormNode {

    private final FormField field;
    private final NativeInput<?> input;
    private boolean locked;

    InputNode(FormField field, NativeInput<?> input, Object value, Runnable changed) {
        this.field = field;
        this.input = input;
        input.set(value);
        input.field().addValueChangeListener(event -> {
            ((HasValidation) input.field()).setInvalid(false);
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    @Override
    public FormField field() {
        return field;
    }

    @Override
    public Component component() {
        return (Component) input.field();
    }

    @Override
    public void write(Map<String, Object> target) {
        Values.put(target, field.key().orElseThrow(), input.get());
    }

    @Override
    public void update(Scope scope) {
        component().setVisible(!FieldState.hidden(field, scope));
        input.options(scope);
        HasValue<?, ?> native_ = input.field();
        native_.setReadOnly(locked || FieldState.readOnly(field, scope) || FieldState.disabled(field));
        native_.setRequiredIndicatorVisible(FieldState.required(field, scope));
    }

    @Override
    public boolean showError(String path, String message) {
        if (!path.equals(field.key().orElseThrow())) {
            return false;
        }
        HasValidation validation = (HasValidation) input.field();
        validation.setErrorMessage(message);
        validation.setInvalid(true);
        return true;
    }

    @Override
    public void clearErrors() {
        ((HasValidation) input.field()).setInvalid(false);
    }

    @Override
    public void readOnly() {
        locked = true;
    }
}
