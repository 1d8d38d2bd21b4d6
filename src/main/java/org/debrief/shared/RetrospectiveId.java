package org.debrief.shared;

import java.util.UUID;

/** Identifies one retrospective across all rooms. */
public record RetrospectiveId(UUID value) {

    public RetrospectiveId {
        if (value == null) {
            throw new IllegalArgumentException("A retrospective id needs a value");
        }
    }

    public static RetrospectiveId create() {
        return new RetrospectiveId(UUID.randomUUID());
    }

    /** Reads the text form that URLs and process variables carry; anything else is {@link NotFound}. */
    public static RetrospectiveId of(String text) {
        return new RetrospectiveId(Ids.parse(text, "retrospective"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
