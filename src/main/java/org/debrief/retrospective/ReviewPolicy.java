package org.debrief.retrospective;

import java.util.List;

/**
 * What the review policy decided for one retrospective. The figures come from the decision table, none from code.
 *
 * @param holdWithinDays working days from opening until the session should be held
 * @param preReadHours hours before the session the pre-read goes out
 * @param requiredRoles parts somebody must take in the session
 * @param accountQuorum percent of the responders whose accounts suffice to go on
 * @param soakDays working days between the session and agreeing actions, 0 for none
 * @param actionDays calendar days an action is given by default
 * @param verificationDays days a finished action is observed before it is verified
 * @param reportWithinDays working days from opening until the report should be published
 * @param reason why this depth, as a sentence for people
 */
public record ReviewPolicy(
        Depth depth,
        int holdWithinDays,
        int preReadHours,
        int sessionMinutes,
        List<Part> requiredRoles,
        int accountQuorum,
        int soakDays,
        int actionDays,
        int verificationDays,
        boolean approvalNeeded,
        int reportWithinDays,
        String reason) {

    /** How thorough the review is. */
    public enum Depth {
        NONE,
        LIGHT,
        FULL
    }
}
