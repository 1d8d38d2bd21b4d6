package org.debrief.form;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** One rendered field. */
interface FormNode {

    FormField field();

    Component component();

    /** Puts what was entered under the field's key. */
    default void write(Map<String, Object> target) {}

    /** Shows the field as the values now ask for. */
    void update(Scope scope);

    /** Shows the message beside the field with this path below this node; false if there is none. */
    default boolean showError(String path, String message) {
        return false;
    }

    default void clearErrors() {}

    default void readOnly() {}
}
