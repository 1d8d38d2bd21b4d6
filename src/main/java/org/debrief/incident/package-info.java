/** Incidents with their severity, services and milestones, however they came in. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.debrief.incident;

import org.springframework.modulith.ApplicationModule;
