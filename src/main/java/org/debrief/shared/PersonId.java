package org.debrief.shared;

import java.util.UUID;

/** Identifies one person across all rooms. */
public record PersonId(UUID value) {

    public PersonId {
        if (value == null) {
            throw new IllegalArgumentException("A person id needs a value");
        }
    }

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads the text form that URLs and process variables carry; anything else is {@link NotFound}. */
    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text, "person"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
