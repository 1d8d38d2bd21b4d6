package org.debrief.inbox;

import java.util.List;
import org.debrief.form.FieldError;

/** A form's values do not pass; the task is as it was. */
public class FormRefused extends RuntimeException {

    private final transient List<FieldError> errors;

    FormRefused(List<FieldError> errors) {
        super("The form's values do not pass.");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
