/** What the session found: causes, contributing factors, ideas, and who was there. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "incident", "retrospective", "timeline", "scheduling"})
package org.debrief.session;

import org.springframework.modulith.ApplicationModule;
