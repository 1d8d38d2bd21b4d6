package org.debrief.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides on the server whether a form's values may be submitted, and what of them is. */
public final class FormValidation {

    private static final int MOST_ROWS = 1_000;

    private FormValidation() {}

    /** What is wrong with the values; hidden and disabled fields are not asked. */
    public static List<FieldError> validate(FormSchema schema, Map<String, Object> values) {
        List<FieldError> errors = new ArrayList<>();
        validate(schema.fields(), "", values, Scope.of(values), errors);
        return errors;
    }

    private static void validate(
            List<FormField> fields, String prefix, Map<String, Object> target, Scope scope, List<FieldError> errors) {
        for (FormField field : fields) {
            if (FieldState.hidden(field, scope) || FieldState.disabled(field)) {
                continue;
            }
            String path = prefix + field.key().orElse("");
            if (field.isList()) {
                validateRows(field, path, target, scope, errors);
            } else if (field.isContainer()) {
                validateGroup(field, prefix, target, scope, errors);
            } else if (field.isInput()) {
                Object value = Values.get(target, field.key().orElseThrow());
                FieldRules.broken(field, value, scope).ifPresent(message -> errors.add(new FieldError(path, message)));
            }
        }
    }

    private static void validateRows(
            FormField field, String path, Map<String, Object> target, Scope scope, List<FieldError> errors) {
        List<Map<String, Object>> rows =
                Values.rows(field.key().map(key -> Values.get(target, key)).orElse(null));
        if (rows.size() > MOST_ROWS) {
            errors.add(new FieldError(path, "These are more than " + MOST_ROWS + " entries."));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            validate(field.components(), path + "[" + i + "].", row, scope.row(row, i + 1), errors);
        }
    }

    @SuppressWarnings("unchecked")
    private static void validateGroup(
            FormField field, String prefix, Map<String, Object> target, Scope scope, List<FieldError> errors) {
        String key = field.key().orElse(null);
        Object inner = key == null ? target : Values.get(target, key);
        Map<String, Object> values = inner instanceof Map ? (Map<String, Object>) inner : Map.of();
        validate(field.components(), key == null ? prefix : prefix + key + ".", values, scope, errors);
    }

    /** The values as form-js would submit them: without those of hidden and disabled fields. */
    public static Map<String, Object> accepted(FormSchema schema, Map<String, Object> values) {
        Map<String, Object> accepted = Values.copy(values);
        drop(schema.fields(), accepted, Scope.of(values));
        return accepted;
    }

    private static void drop(List<FormField> fields, Map<String, Object> target, Scope scope) {
        for (FormField field : fields) {
            String key = field.key().orElse(null);
            if (FieldState.hidden(field, scope) || FieldState.disabled(field)) {
                if (key != null && !elsewhere(fields, field, key, scope)) {
                    Values.put(target, key, null);
                }
            } else if (field.isList() && key != null) {
                List<Map<String, Object>> rows = Values.rows(Values.get(target, key));
                for (int i = 0; i < rows.size(); i++) {
                    drop(field.components(), rows.get(i), scope.row(new LinkedHashMap<>(rows.get(i)), i + 1));
                }
                Values.put(target, key, rows);
            } else if (field.isContainer()) {
                Map<String, Object> inner = key == null ? target : group(target, key);
                drop(field.components(), inner, scope);
            }
        }
    }

    /** Two fields may share a key, one shown at a time. */
    private static boolean elsewhere(List<FormField> fields, FormField hidden, String key, Scope scope) {
        return fields.stream()
                .anyMatch(other -> other != hidden
                        && other.key().filter(key::equals).isPresent()
                        && !FieldState.hidden(other, scope));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Map<String, Object> target, String key) {
        if (!(Values.get(target, key) instanceof Map)) {
            Values.put(target, key, new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) Values.get(target, key);
    }
}
