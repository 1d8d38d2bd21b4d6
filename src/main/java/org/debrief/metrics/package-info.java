/** The weekly incident check of each team; it only listens and reads. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "incident", "retrospective", "actions", "verification", "knowledge"
        })
package org.debrief.metrics;

import org.springframework.modulith.ApplicationModule;
