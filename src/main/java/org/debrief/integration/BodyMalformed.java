package org.debrief.integration;

/** A request's body is not what its endpoint reads. */
public class BodyMalformed extends RuntimeException {

    public BodyMalformed(String message) {
        super(message);
    }
}
