/** The people's tasks: whose they are, their forms, claiming, completing and handing over. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "incident", "retrospective", "actions", "notification", "form"})
package org.debrief.inbox;

import org.springframework.modulith.ApplicationModule;
