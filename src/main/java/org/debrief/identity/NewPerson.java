package org.debrief.identity;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.shared.Refused;

/** Somebody to be added, or an existing person's new details. */
public record NewPerson(String name, String email, ZoneId zone, Set<Role> roles) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"<>,;]{1,64}@[^@\\s\"<>,;]{1,190}");

    public NewPerson {
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new Refused("name", "Give a name of at most 200 characters.");
        }
        if (email == null || !EMAIL.matcher(email.strip()).matches()) {
            throw new Refused("email", "This is not an e-mail address.");
        }
        if (zone == null) {
            throw new Refused("zone", "Choose a time zone.");
        }
        name = name.strip().replaceAll("\\p{Cntrl}", " ");
        email = email.strip();
        roles = Set.copyOf(roles);
    }

    /** Reads a time zone's name such as "Europe/Berlin". */
    public static ZoneId zone(String text) {
        try {
            return ZoneId.of(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new Refused("zone", "\"" + text + "\" is not a time zone. Use a name such as Europe/Berlin.");
        }
    }
}
