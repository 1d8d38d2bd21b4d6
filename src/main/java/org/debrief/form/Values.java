package org.debrief.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes values in nested maps by a dotted path. */
final class Values {

    private Values() {}

    static Object get(Map<String, Object> data, String path) {
        Object value = data;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    static void put(Map<String, Object> data, String path, Object value) {
        String[] steps = path.split("\\.");
        Map<String, Object> target = data;
        for (int i = 0; i < steps.length - 1; i++) {
            target = child(target, steps[i]);
        }
        target.put(steps[steps.length - 1], value);
    }

    /** A copy whose maps and lists can be changed. */
    static Map<String, Object> copy(Map<?, ?> data) {
        Map<String, Object> copy = new LinkedHashMap<>();
        data.forEach((key, value) -> copy.put(String.valueOf(key), copyValue(value)));
        return copy;
    }

    /** The rows of a list; anything else is an empty list. */
    static List<Map<String, Object>> rows(Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(row -> rows.add(row instanceof Map<?, ?> map ? copy(map) : new LinkedHashMap<>()));
        }
        return rows;
    }

    static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || Boolean.FALSE.equals(value);
    }

    private static Object copyValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Values::copyValue).toList())
                : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        if (!(parent.get(key) instanceof Map)) {
            parent.put(key, new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) parent.get(key);
    }
}
