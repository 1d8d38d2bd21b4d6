package org.debrief.publication;

/** Somewhere a report is published. */
public interface ReportChannel {

    /** A short, stable name, such as "mail". */
    String name();

    /** Whether it is set up here; one that is not says so in the history and is passed over. */
    boolean configured();

    /**
     * Publishes the report; doing so twice must not show twice.
     *
     * @throws RuntimeException if the channel cannot be reached; the process tries again
     */
    void publish(Report report);
}
