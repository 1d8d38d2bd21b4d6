package org.debrief.actions;

/** An issue tracker that keeps a ticket for each action. */
public interface ActionTracker {

    /** A short name for people. */
    String name();

    /** Whether it is set up here. */
    boolean configured();

    /**
     * Creates the action's ticket, or finds the one created before.
     *
     * @throws RuntimeException if the tracker cannot be reached; the process tries again
     */
    Ticket create(ActionItem action);
}
