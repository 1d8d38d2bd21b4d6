/** What earlier incidents teach: repeats. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "incident", "retrospective"})
package org.debrief.knowledge;

import org.springframework.modulith.ApplicationModule;
