/** Action items, whose they are and how far they got; the port to issue trackers. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "incident", "retrospective", "timeline", "scheduling", "session"})
package org.debrief.actions;

import org.springframework.modulith.ApplicationModule;
