/** What happened when: events from every source, the responders' accounts, and the gaps. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "incident", "retrospective"})
package org.debrief.timeline;

import org.springframework.modulith.ApplicationModule;
