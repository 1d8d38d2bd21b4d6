/** People, teams, roles and signing in. */
@ApplicationModule(allowedDependencies = "shared")
package org.debrief.identity;

import org.springframework.modulith.ApplicationModule;
