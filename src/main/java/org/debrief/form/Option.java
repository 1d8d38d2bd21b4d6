package org.debrief.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something to choose. */
record Option(String label, Object value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A field's options, from its own values, the data under its valuesKey, or its valuesExpression. */
    static List<Option> of(FormField field, Scope scope) {
        Optional<Object> dynamic = field.text("valuesExpression")
                .map(expression -> Feel.evaluate(expression, scope))
                .or(() -> field.text("valuesKey").map(key -> Values.get(scope.variables(), key)));
        if (dynamic.isPresent()) {
            return read(dynamic.get());
        }
        List<Option> options = new ArrayList<>();
        for (JsonNode value : field.json().path("values")) {
            options.add(read(JSON.convertValue(value, Object.class), options.size()));
        }
        return options;
    }

    static Optional<Option> find(List<Option> options, Object value) {
        return options.stream()
                .filter(one -> String.valueOf(one.value()).equals(String.valueOf(value)))
                .findFirst();
    }

    private static List<Option> read(Object values) {
        List<Option> options = new ArrayList<>();
        if (values instanceof List<?> list) {
            list.forEach(one -> options.add(read(one, options.size())));
        }
        return options;
    }

    private static Option read(Object one, int position) {
        if (one instanceof Map<?, ?> map) {
            Object value = map.get("value");
            Object label = map.get("label");
            return new Option(String.valueOf(label == null ? value : label), value);
        }
        return new Option(String.valueOf(one), one);
    }
}
