package org.debrief.shared;

import java.util.UUID;

/** Identifies one incident across all rooms. */
public record IncidentId(UUID value) {

    public IncidentId {
        if (value == null) {
            throw new IllegalArgumentException("A incident id needs a value");
        }
    }

    public static IncidentId create() {
        return new IncidentId(UUID.randomUUID());
    }

    /** Reads the text form that URLs and process variables carry; anything else is {@link NotFound}. */
    public static IncidentId of(String text) {
        return new IncidentId(Ids.parse(text, "incident"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
