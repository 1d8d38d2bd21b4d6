package org.debrief.shared;

/** What was asked for does not exist (any more). The message is meant for the reader on screen. */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
