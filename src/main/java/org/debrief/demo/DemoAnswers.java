package org.debrief.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.debrief.identity.Person;
import org.springframework.stereotype.Component;

/** What the demo people write into their forms. */
@Component
class DemoAnswers {

    static final String ACCOUNT_THEO =
            "I watched the dashboard after promoting the build and saw more requests than usual. It looked like a burst"
                    + " of traffic at first, as nothing was red.";
    static final String ACCOUNT_PRIYA =
            "A user wrote to us that the download address looked wrong. From there it took two minutes to roll back.";

    Map<String, Object> goals(Instant session, Person lead, Person responder, Person support) {
        return Map.of(
                "goals",
                "What let the change reach production unnoticed? What told us first, and what could have?",
                "startsAt",
                session.toString(),
                "minutes",
                60,
                "place",
                "https://meet.example/debrief",
                "attendees",
                List.of(
                        attendee(lead, "INCIDENT_LEAD", true),
                        attendee(responder, "RESPONDER", false),
                        attendee(support, "CUSTOMER_SUPPORT", false)));
    }

    Map<String, Object> session() {
        return Map.of(
                "held",
                "yes",
                "summary",
                "The redirect was built from two settings whose join was tested with other values than production uses."
                        + " The staging check covers publishing, not downloading, so nothing looked wrong.",
                "causes",
                List.of(
                        Map.of("effect", "Downloads failed", "cause", "The redirect had no slash", "kind", "ROOT"),
                        Map.of(
                                "effect",
                                "The redirect had no slash",
                                "cause",
                                "Tests used values unlike production's",
                                "kind",
                                "CONTRIBUTING")),
                "factors",
                List.of(
                        Map.of("category", "PROCESS", "text", "The smoke test does not download a package"),
                        Map.of("category", "CHANGE", "text", "No guide says which changes deserve a second reader")),
                "wentWell",
                "Rolling back took one minute.",
                "lucky",
                "A user told us within minutes.",
                "ideas",
                List.of(Map.of("text", "Automate the smoke test")));
    }

    Map<String, Object> actions(LocalDate deadline, Person one, Person two, Person verifier) {
        return Map.of(
                "actions",
                List.of(
                        action("Download a package in the staging smoke test", one, verifier, deadline, "PREVENT"),
                        action("Alert on failing downloads", two, verifier, deadline.plusDays(120), "DETECT")));
    }

    Map<String, Object> done() {
        return Map.of(
                "how",
                "The smoke test now publishes a package and downloads it again; a wrong redirect stops the deployment.");
    }

    private static Map<String, Object> attendee(Person person, String part, boolean required) {
        return Map.of("person", person.id().toString(), "part", part, "required", required);
    }

    private static Map<String, Object> action(
            String title, Person owner, Person verifier, LocalDate deadline, String kind) {
        return Map.of(
                "title",
                title,
                "owner",
                owner.id().toString(),
                "verifier",
                verifier.id().toString(),
                "deadline",
                deadline.toString(),
                "priority",
                "HIGH",
                "kind",
                kind,
                "expectation",
                "No deployment with failing downloads reaches production for 30 days.");
    }
}
