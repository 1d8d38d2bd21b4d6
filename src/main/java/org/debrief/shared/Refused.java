package org.debrief.shared;

import java.util.Optional;

/**
 * Input that the domain does not accept, in the user's words: a session in the past, a deadline before today. Nothing
 * was changed. The field, if any, is the key of the form field (dotted path) the message belongs to.
 */
public class Refused extends RuntimeException {

    private final String field;

    public Refused(String message) {
        this(null, message);
    }

    public Refused(String field, String message) {
        super(message);
        this.field = field;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
