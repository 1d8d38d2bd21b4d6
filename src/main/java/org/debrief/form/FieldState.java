package org.debrief.form;

/** What a field's conditions come to in a scope. */
final class FieldState {

    private FieldState() {}

    static boolean hidden(FormField field, Scope scope) {
        return field.text("conditional.hide")
                .filter(hide -> Feel.hides(hide, scope))
                .isPresent();
    }

    static boolean disabled(FormField field) {
        return field.flag("disabled");
    }

    static boolean readOnly(FormField field, Scope scope) {
        return truth(field, "readonly", scope);
    }

    static boolean required(FormField field, Scope scope) {
        return truth(field, "validate.required", scope);
    }

    private static boolean truth(FormField field, String property, Scope scope) {
        return field.text(property)
                .map(text -> Feel.isExpression(text)
                        ? Boolean.TRUE.equals(Feel.evaluate(text, scope))
                        : Boolean.parseBoolean(text))
                .orElse(false);
    }
}
