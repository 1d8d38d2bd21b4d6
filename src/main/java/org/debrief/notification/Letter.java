package org.debrief.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mail says, before it is laid out.
 *
 * @param facts label and value pairs in their order
 * @param button what the link is called
 * @param path where it leads, below the product's address
 * @param calendar an iCalendar object with its method, both null without one
 */
record Letter(
        String subject,
        List<String> paragraphs,
        Map<String, String> facts,
        String button,
        String path,
        String calendar,
        String calendarMethod) {

    static Letter about(String subject, String... paragraphs) {
        return new Letter(subject, List.of(paragraphs), new LinkedHashMap<>(), null, null, null, null);
    }

    Letter fact(String label, String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(label, value);
        return new Letter(subject, paragraphs, more, button, path, calendar, calendarMethod);
    }

    Letter link(String name, String where) {
        return new Letter(subject, paragraphs, facts, name, where, calendar, calendarMethod);
    }

    Letter calendar(String object, String method) {
        return new Letter(subject, paragraphs, facts, button, path, object, method);
    }
}
