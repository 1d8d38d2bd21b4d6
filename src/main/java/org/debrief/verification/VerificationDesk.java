package org.debrief.verification;

import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.retrospective.History;
import org.debrief.shared.ActionId;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the verifier gives the verdict. The owner never verifies their own action, whatever their roles. */
@Service
@Transactional
public class VerificationDesk {

    private static final int LONGEST_REASON = 20_000;
    private static final int LONGEST_EXTENSION = 180;

    private final VerificationTable table;
    private final Verifications verifications;
    private final ActionBoard actions;
    private final CurrentPerson current;
    private final History history;

    VerificationDesk(
            VerificationTable table,
            Verifications verifications,
            ActionBoard actions,
            CurrentPerson current,
            History history) {
        this.table = table;
        this.verifications = verifications;
        this.actions = actions;
        this.current = current;
        this.history = history;
    }

    /** Somebody else verifies; never the owner. The verifier and managers may hand it over. */
    public void handTo(ActionId id, PersonId verifier) {
        Person person = current.get();
        ActionItem item = actions.get(id);
        Verification running =
                table.lockCurrent(id).orElseThrow(() -> new NotFound("There is no verification of this action yet."));
        if (!running.verifier().equals(person.id())) {
            current.require(Role.MANAGER);
        }
        if (item.owner().equals(verifier)) {
            throw new Refused("person", "The owner does not verify their own action. Choose somebody else.");
        }
        table.verifier(running.id(), verifier);
        history.note(item.retrospective(), person.id(), "Somebody else verifies " + item.key() + ".");
    }

    /**
     * @param extendDays for "too early": how many days more to observe, 1 to 180; null otherwise
     * @throws NotAllowed if the person signed in owns the action or is not its verifier
     */
    public void decide(ActionId id, Verdict verdict, String reason, Integer extendDays) {
        Person person = current.get();
        ActionItem item = actions.get(id);
        Verification running =
                table.lockCurrent(id).orElseThrow(() -> new NotFound("There is no verification of this action yet."));
        if (item.owner().equals(person.id())) {
            throw new NotAllowed("You own " + item.key() + ", so somebody else verifies it.");
        }
        if (!running.verifier().equals(person.id()) && !current.has(Role.MANAGER)) {
            throw new NotAllowed("Only its verifier gives the verdict on " + item.key() + ".");
        }
        if (!running.open()) {
            throw new Refused("The verdict on " + item.key() + " was given already: "
                    + running.verdict().label().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        if (verdict == null) {
            throw new Refused("verdict", "Choose a verdict.");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused(
                    "reason", "Give the reason for your verdict, in at most " + LONGEST_REASON + " characters.");
        }
        if (verdict == Verdict.TOO_EARLY && (extendDays == null || extendDays < 1 || extendDays > LONGEST_EXTENSION)) {
            throw new Refused("extendDays", "Say for how many days more to observe: 1 to " + LONGEST_EXTENSION + ".");
        }
        verifications.decided(running, verdict, reason.strip(), verdict == Verdict.TOO_EARLY ? extendDays : null);
        history.note(
                item.retrospective(),
                person.id(),
                "Verdict on " + item.key() + ": " + verdict.label().toLowerCase(java.util.Locale.ROOT) + ". "
                        + reason.strip());
    }
}
