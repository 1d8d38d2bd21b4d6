package org.debrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house's two walls: rooms depend one way, and the engine stays in its three rooms. */
@AnalyzeClasses(packages = "org.debrief", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENGINE_STAYS_IN_ITS_ROOMS = noClasses()
            .that()
            .resideOutsideOfPackages("org.debrief.inbox..", "org.debrief.process..", "org.debrief.studio..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm..");

    @ArchTest
    static final ArchRule FORM_ROOM_KNOWS_NO_DOMAIN = noClasses()
            .that()
            .resideInAPackage("org.debrief.form..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.debrief.incident..", "org.debrief.retrospective..", "org.debrief.identity..")
            .allowEmptyShould(true);

    @Test
    void roomsDependOneWay() {
        ApplicationModules.of(Debrief.class).verify();
    }
}
