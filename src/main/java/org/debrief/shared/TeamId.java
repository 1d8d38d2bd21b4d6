package org.debrief.shared;

import java.util.UUID;

/** Identifies one team across all rooms. */
public record TeamId(UUID value) {

    public TeamId {
        if (value == null) {
            throw new IllegalArgumentException("A team id needs a value");
        }
    }

    public static TeamId create() {
        return new TeamId(UUID.randomUUID());
    }

    /** Reads the text form that URLs and process variables carry; anything else is {@link NotFound}. */
    public static TeamId of(String text) {
        return new TeamId(Ids.parse(text, "team"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
