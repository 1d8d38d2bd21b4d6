/** Ids, severity, clock, working calendar and refusals that every room speaks of; it uses no other room. */
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package org.debrief.shared;

import org.springframework.modulith.ApplicationModule;
