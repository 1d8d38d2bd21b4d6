package org.debrief.identity;

import java.time.ZoneId;
import java.util.Set;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;

/** A team to be added, or an existing team's new details. */
public record NewTeam(String name, PersonId manager, PersonId director, ZoneId zone, Set<PersonId> members) {

    public NewTeam {
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new Refused("name", "Give the team a name of at most 200 characters.");
        }
        if (zone == null) {
            throw new Refused("zone", "Choose a time zone.");
        }
        name = name.strip();
        members = Set.copyOf(members);
    }
}
