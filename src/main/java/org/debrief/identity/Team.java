package org.debrief.identity;

import java.time.ZoneId;
import org.debrief.shared.PersonId;
import org.debrief.shared.TeamId;

/** A team that owns services. Its manager and director hear of what stays undone; either may be missing (null). */
public record Team(TeamId id, String name, PersonId manager, PersonId director, ZoneId zone) {}
