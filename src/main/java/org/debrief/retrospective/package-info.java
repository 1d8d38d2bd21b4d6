/** The retrospective itself: its stage, people, goals, review policy and history. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "incident"})
package org.debrief.retrospective;

import org.springframework.modulith.ApplicationModule;
