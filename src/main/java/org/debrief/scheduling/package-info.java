/** When the session takes place, who is invited and what they replied. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "incident", "retrospective", "timeline"})
package org.debrief.scheduling;

import org.springframework.modulith.ApplicationModule;
