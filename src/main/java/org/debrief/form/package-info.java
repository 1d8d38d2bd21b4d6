/** Reads Camunda Forms, renders them with native components and validates what was entered. It knows no domain. */
@ApplicationModule(allowedDependencies = "shared")
package org.debrief.form;

import org.springframework.modulith.ApplicationModule;
