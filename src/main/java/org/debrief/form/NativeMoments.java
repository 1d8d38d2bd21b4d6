package org.debrief.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Dates and times. People see and enter them in their own zone; the data has ISO 8601 texts. */
final class NativeMoments {

    /** Shows the day first and the time with 24 hours. */
    private static final Locale READABLE = Locale.UK;

    private NativeMoments() {}

    static NativeInput<?> of(FormField field, ZoneId zone) {
        return switch (field.text("subtype").orElse("date")) {
            case "datetime" -> {
                DateTimePicker picker = new DateTimePicker();
                picker.setLocale(READABLE);
                picker.setStep(step(field));
                yield NativeInputs.plain(
                        picker, local -> written(local, field, zone), lenient(text -> instant(text, zone)));
            }
            case "time" -> {
                TimePicker picker = new TimePicker();
                picker.setLocale(READABLE);
                picker.setStep(step(field));
                yield NativeInputs.plain(picker, LocalTime::toString, lenient(LocalTime::parse));
            }
            default -> {
                DatePicker picker = new DatePicker();
                picker.setLocale(READABLE);
                yield NativeInputs.plain(picker, LocalDate::toString, lenient(LocalDate::parse));
            }
        };
    }

    private static Duration step(FormField field) {
        int minutes = field.number("timeInterval").filter(one -> one > 0).orElse(15);
        return Duration.ofMinutes(minutes);
    }

    private static Object written(LocalDateTime local, FormField field, ZoneId zone) {
        return switch (field.text("timeSerializingFormat").orElse("utc_offset")) {
            case "no_timezone" -> local.toString();
            case "utc_normalized" -> local.atZone(zone).toInstant().toString();
            default ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(zone).toOffsetDateTime());
        };
    }

    private static LocalDateTime instant(String text, ZoneId zone) {
        if (text.endsWith("Z")) {
            return Instant.parse(text).atZone(zone).toLocalDateTime();
        }
        return text.matches(".*[+-]\\d\\d:\\d\\d$")
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                : LocalDateTime.parse(text);
    }

    /** Data that is no date or time is shown as empty. */
    private static <T> Function<Object, T> lenient(Function<String, T> parse) {
        return value -> {
            try {
                return parse.apply(String.valueOf(value));
            } catch (DateTimeException e) {
                return null;
            }
        };
    }
}
