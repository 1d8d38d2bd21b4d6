package org.debrief.integration;

/** A request's body is larger than its endpoint takes. */
public class BodyTooLarge extends RuntimeException {

    BodyTooLarge(int largest) {
        super("The body is larger than " + largest / 1024 + " KiB.");
    }
}
