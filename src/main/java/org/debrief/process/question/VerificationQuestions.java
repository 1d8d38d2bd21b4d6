package org.debrief.process.question;

import java.util.Date;
import org.debrief.process.ModelBean;
import org.debrief.shared.ActionId;
import org.debrief.verification.Verification;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** What the models ask about the verification of an action item. */
@Component
@ModelBean("verification")
public class VerificationQuestions {

    private final Verifications verifications;

    VerificationQuestions(Verifications verifications) {
        this.verifications = verifications;
    }

    public Date observeUntil(String actionId) {
        return Date.from(verifications.observeUntil(ActionId.of(actionId)));
    }

    public String verifier(String actionId) {
        return current(actionId).verifier().toString();
    }

    /** The verdict's name, such as EFFECTIVE. */
    public String verdict(String actionId) {
        return current(actionId).verdict().name();
    }

    private Verification current(String actionId) {
        return verifications.current(ActionId.of(actionId)).orElseThrow();
    }
}
