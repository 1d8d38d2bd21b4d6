package org.debrief.shared;

import java.util.UUID;

/** Identifies one action across all rooms. */
public record ActionId(UUID value) {

    public ActionId {
        if (value == null) {
            throw new IllegalArgumentException("A action id needs a value");
        }
    }

    public static ActionId create() {
        return new ActionId(UUID.randomUUID());
    }

    /** Reads the text form that URLs and process variables carry; anything else is {@link NotFound}. */
    public static ActionId of(String text) {
        return new ActionId(Ids.parse(text, "action"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
