package org.debrief.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for one value: its type first, then what the schema asks of it. The first broken rule gives the message. */
final class FieldRules {

    private static final int LONGEST = 500_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ()/-]{4,30}");

    private FieldRules() {}

    static Optional<String> broken(FormField field, Object value, Scope scope) {
        InputType type = InputType.of(field.type()).orElseThrow();
        if (Values.isEmpty(value)) {
            return FieldState.required(field, scope) ? Optional.of(missing(type)) : Optional.empty();
        }
        return switch (type) {
            case TEXTFIELD, TEXTAREA -> text(field, value);
            case NUMBER -> number(field, value);
            case CHECKBOX -> value instanceof Boolean ? Optional.empty() : Optional.of("Tick the box or leave it.");
            case DATETIME -> moment(field, value);
            case RADIO, SELECT, CHECKLIST, TAGLIST -> choice(field, type, value, scope);
        };
    }

    private static String missing(InputType type) {
        return switch (type) {
            case TEXTFIELD, TEXTAREA -> "Fill this in.";
            case NUMBER -> "Enter a number.";
            case CHECKBOX -> "Tick this box to go on.";
            case DATETIME -> "Choose a date or time.";
            case RADIO, SELECT -> "Choose one.";
            case CHECKLIST, TAGLIST -> "Choose at least one.";
        };
    }

    private static Optional<String> text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return Optional.of("Enter a text.");
        }
        int longest = field.number("validate.maxLength").orElse(LONGEST);
        if (text.length() > longest) {
            return Optional.of("Use at most " + longest + " characters; these are " + text.length() + ".");
        }
        int shortest = field.number("validate.minLength").orElse(0);
        if (text.length() < shortest) {
            return Optional.of("Use at least " + shortest + " characters.");
        }
        String kind = field.text("validate.validationType").orElse("");
        if (kind.equals("email") && !EMAIL.matcher(text).matches()) {
            return Optional.of("This is not an e-mail address.");
        }
        if (kind.equals("phone") && !PHONE.matcher(text).matches()) {
            return Optional.of("Enter a phone number with its country code, such as +49 30 1234.");
        }
        return field.text("validate.pattern").flatMap(pattern -> pattern(field, pattern, text));
    }

    private static Optional<String> pattern(FormField field, String pattern, String text) {
        return switch (BoundedText.matches(pattern, text)) {
            case YES -> Optional.empty();
            case NO ->
                Optional.of(field.text("validate.patternErrorMessage").orElse("This does not have the expected form."));
            case UNDECIDED ->
                Optional.of(
                        "This could not be checked, because the form's pattern is broken or too slow. Tell its owner.");
        };
    }

    private static Optional<String> number(FormField field, Object value) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            return Optional.of("This is not a number.");
        }
        int digits = field.number("decimalDigits").orElse(Integer.MAX_VALUE);
        if (number.stripTrailingZeros().scale() > digits) {
            return Optional.of(digits == 0 ? "Enter a whole number." : "Use at most " + digits + " decimal digits.");
        }
        BigDecimal least = bound(field, "validate.min");
        if (least != null && number.compareTo(least) < 0) {
            return Optional.of("Enter " + least.toPlainString() + " or more.");
        }
        BigDecimal most = bound(field, "validate.max");
        if (most != null && number.compareTo(most) > 0) {
            return Optional.of("Enter " + most.toPlainString() + " or less.");
        }
        return Optional.empty();
    }

    private static BigDecimal bound(FormField field, String property) {
        var value = field.json().at("/" + property.replace('.', '/'));
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static Optional<String> moment(FormField field, Object value) {
        String text = String.valueOf(value);
        try {
            switch (field.text("subtype").orElse("date")) {
                case "time" -> LocalTime.parse(text.replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", ""));
                case "datetime" ->
                    OffsetDateTime.parse(
                            text.endsWith("Z") ? Instant.parse(text).toString() : text);
                default -> LocalDate.parse(text);
            }
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("This is not a date or time.");
        }
    }

    private static Optional<String> choice(FormField field, InputType type, Object value, Scope scope) {
        List<Option> options = Option.of(field, scope);
        List<?> chosen = type.isMany() && value instanceof List<?> list ? list : List.of(value);
        return chosen.stream().allMatch(one -> Option.find(options, one).isPresent())
                ? Optional.empty()
                : Optional.of("Choose from the list; what was chosen before is no longer offered.");
    }
}
