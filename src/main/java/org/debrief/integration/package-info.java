/** Adapters to other systems, a package for each. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "incident",
            "retrospective",
            "timeline",
            "actions",
            "verification",
            "publication"
        })
package org.debrief.integration;

import org.springframework.modulith.ApplicationModule;
