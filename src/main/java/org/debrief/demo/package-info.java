/** The demo team and its incidents. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "incident",
            "retrospective",
            "scheduling",
            "actions",
            "inbox",
            "process"
        })
package org.debrief.demo;

import org.springframework.modulith.ApplicationModule;
