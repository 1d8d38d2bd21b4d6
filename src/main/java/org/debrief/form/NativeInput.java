package org.debrief.form;

import com.vaadin.flow.component.HasValue;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A native component and how its value is written in the form's data.
 *
 * @param field the component; it also is a HasValidation
 * @param toData from the component's value to the data's, null for nothing entered
 * @param fromData from the data's value, which may be of a wrong type, to the component's; null clears it
 * @param choices offers the options that the scope gives; does nothing where there are none
 */
record NativeInput<T>(
        HasValue<?, T> field,
        Function<T, Object> toData,
        Function<Object, T> fromData,
        BiConsumer<HasValue<?, T>, Scope> choices) {

    Object get() {
        return field.isEmpty() && !(field.getValue() instanceof Boolean) ? null : toData.apply(field.getValue());
    }

    void set(Object value) {
        T wanted = value == null ? null : fromData.apply(value);
        if (wanted == null) {
            field.clear();
        } else {
            field.setValue(wanted);
        }
    }

    void options(Scope scope) {
        choices.accept(field, scope);
    }
}
