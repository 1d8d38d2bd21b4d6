/** Mail: an outbox written in the domain's transaction, templates, and what each event tells whom. It only listens. */
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
            "metrics"
        })
package org.debrief.notification;

import org.springframework.modulith.ApplicationModule;
