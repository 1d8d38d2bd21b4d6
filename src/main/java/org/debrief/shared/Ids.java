package org.debrief.shared;

import java.util.UUID;

/** Reads ids that came from an address, a variable or a form. */
final class Ids {

    private Ids() {}

    static UUID parse(String text, String what) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no " + what + " with the id \"" + text + "\".");
        }
    }
}
