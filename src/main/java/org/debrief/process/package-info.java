/**
 * Connects the models with the domain. Workflows tell the process what happened; delegates, questions and submissions
 * let the process ask the domain.
 */
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
            "inbox"
        })
package org.debrief.process;

import org.springframework.modulith.ApplicationModule;
