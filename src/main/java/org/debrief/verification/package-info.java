/** Whether a finished action really helped: observation, proof and verdict. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "incident",
            "retrospective",
            "timeline",
            "scheduling",
            "session",
            "actions"
        })
package org.debrief.verification;

import org.springframework.modulith.ApplicationModule;
