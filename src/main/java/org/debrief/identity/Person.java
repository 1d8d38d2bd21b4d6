package org.debrief.identity;

import java.time.ZoneId;
import java.util.Set;
import org.debrief.shared.PersonId;

/** Somebody who signs in, or once did: an inactive person keeps their name in what they took part in. */
public record Person(PersonId id, String name, String email, ZoneId zone, Set<Role> roles, boolean active) {}
