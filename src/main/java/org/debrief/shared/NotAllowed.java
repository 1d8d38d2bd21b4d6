package org.debrief.shared;

/** The person signed in may not do this. The message is meant for the reader on screen. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
