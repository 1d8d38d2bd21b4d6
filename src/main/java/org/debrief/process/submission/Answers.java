package org.debrief.process.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.shared.PersonId;

/** A form's checked answers, read with the types the domain wants. What is missing is null or empty. */
record Answers(Map<String, Object> values) {

    String text(String key) {
        return values.get(key) == null ? null : values.get(key).toString();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    boolean is(String key, String expected) {
        return expected.equals(text(key));
    }

    Integer number(String key) {
        return values.get(key) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    Instant instant(String key) {
        return text(key) == null ? null : Instant.parse(text(key));
    }

    LocalDate date(String key) {
        return text(key) == null ? null : LocalDate.parse(text(key));
    }

    PersonId person(String key) {
        return text(key) == null ? null : PersonId.of(text(key));
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return text(key) == null ? null : Enum.valueOf(type, text(key));
    }

    List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    Answers group(String key) {
        return new Answers(map(values.get(key)));
    }

    List<Answers> rows(String key) {
        List<Answers> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            list.forEach(row -> rows.add(new Answers(map(row))));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }
}
