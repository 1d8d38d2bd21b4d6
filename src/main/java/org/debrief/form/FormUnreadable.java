package org.debrief.form;

/** A form's text is no form at all: not JSON, or without components. */
public class FormUnreadable extends RuntimeException {

    FormUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
