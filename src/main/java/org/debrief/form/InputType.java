package org.debrief.form;

import java.util.Arrays;
import java.util.Optional;

/** The component types that hold one value. */
enum InputType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    CHECKBOX,
    CHECKLIST,
    RADIO,
    SELECT,
    TAGLIST,
    DATETIME;

    static Optional<InputType> of(String type) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(type))
                .findFirst();
    }

    boolean isChoice() {
        return this == RADIO || this == SELECT || this == CHECKLIST || this == TAGLIST;
    }

    boolean isMany() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
