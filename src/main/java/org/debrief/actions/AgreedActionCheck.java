package org.debrief.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.springframework.stereotype.Component;

/** An action without owner, deadline or expectation cannot leave the session, and nobody verifies their own. */
@Component
class AgreedActionCheck {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private final People people;
    private final Clock clock;

    AgreedActionCheck(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    void check(String field, AgreedAction action, ZoneId zone) {
        text(field + ".title", action.title(), LONGEST_TITLE, "Say what is to be done.");
        text(field + ".expectation", action.expectation(), LONGEST_TEXT, "Say how you will know that it worked.");
        if (action.description() != null && action.description().length() > LONGEST_TEXT) {
            throw new Refused(field + ".description", "This text is longer than " + LONGEST_TEXT + " characters.");
        }
        person(field + ".owner", action.owner());
        person(field + ".verifier", action.verifier());
        neverTheOwner(field + ".verifier", action.owner(), action.verifier());
        if (action.deadline() == null) {
            throw new Refused(field + ".deadline", "Choose a deadline.");
        }
        if (action.deadline().isBefore(LocalDate.now(clock.withZone(zone)))) {
            throw new Refused(field + ".deadline", "This deadline is before today.");
        }
        if (action.priority() == null || action.kind() == null) {
            throw new Refused(field + ".priority", "Choose a priority and a kind.");
        }
    }

    Person person(String field, PersonId id) {
        if (id == null) {
            throw new Refused(field, "Choose a person.");
        }
        return people.find(id)
                .filter(Person::active)
                .orElseThrow(() -> new Refused(field, "This person no longer exists. Choose somebody else."));
    }

    static void neverTheOwner(String field, PersonId owner, PersonId verifier) {
        if (owner.equals(verifier)) {
            throw new Refused(field, "Somebody other than the owner verifies an action. Choose another person.");
        }
    }

    static String text(String field, String text, int longest, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refused(field, missing);
        }
        if (text.length() > longest) {
            throw new Refused(field, "This text is longer than " + longest + " characters.");
        }
        return text.strip();
    }
}
