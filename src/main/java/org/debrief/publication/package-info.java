/** The report: assembled, reviewed, revised and published. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "incident",
            "retrospective",
            "timeline",
            "scheduling",
            "session",
            "actions",
            "verification"
        })
package org.debrief.publication;

import org.springframework.modulith.ApplicationModule;
