package org.debrief.identity;

import org.debrief.shared.Refused;

/** What makes a password acceptable: length and nothing else, as NIST SP 800-63B, section 5.1.1, advises. */
final class Passwords {

    private static final int SHORTEST = 10;
    /** What bcrypt takes into account. */
    private static final int LONGEST = 72;

    private Passwords() {}

    static void check(String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new Refused("password", "Use at least " + SHORTEST + " characters. A short sentence works well.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            throw new Refused("password", "Use at most " + LONGEST + " characters.");
        }
    }
}
