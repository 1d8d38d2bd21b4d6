/** The frame around the views, the pages that bring several rooms together, and error pages. */
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
            "verification",
            "publication",
            "knowledge",
            "metrics",
            "notification",
            "form",
            "inbox",
            "process"
        })
package org.debrief.web;

import org.springframework.modulith.ApplicationModule;
