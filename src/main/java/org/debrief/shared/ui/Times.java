package org.debrief.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in the reader's zone, exact and in words. */
public record Times(ZoneId zone, Instant now) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Such as "Tue, 24 Nov 2026, 14:05"; a dash if not known. */
    public String exact(Instant at) {
        return at == null ? "–" : MOMENT.format(at.atZone(zone));
    }

    /** Such as "in 3 days" or "2 hours ago". */
    public String relative(Instant at) {
        Duration apart = Duration.between(now, at);
        String length = length(apart.abs());
        return length.isEmpty() ? "now" : apart.isNegative() ? length + " ago" : "in " + length;
    }

    /** A deadline in words, red when it has passed; the exact time is its title. */
    public Span due(Instant at) {
        if (at == null) {
            return new Span("no deadline");
        }
        boolean overdue = at.isBefore(now);
        String length = length(Duration.between(now, at).abs());
        Span span = new Span(overdue ? (length.isEmpty() ? "due now" : length + " overdue") : "due " + relative(at));
        span.addClassName(overdue ? "overdue" : "due");
        span.setTitle(exact(at));
        return span;
    }

    /** Such as "28 Jan 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String length(Duration duration) {
        if (duration.toDays() >= 2) {
            return duration.toDays() + " days";
        }
        if (duration.toHours() >= 2) {
            return duration.toHours() + " hours";
        }
        return duration.toMinutes() >= 2 ? duration.toMinutes() + " minutes" : "";
    }
}
