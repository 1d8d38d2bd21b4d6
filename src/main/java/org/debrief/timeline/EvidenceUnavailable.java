package org.debrief.timeline;

/** An evidence source could not be asked. Checked, so that the transaction may go on and note the gap. */
public class EvidenceUnavailable extends Exception {

    EvidenceUnavailable(String source, RuntimeException cause) {
        super(source + " could not be asked: " + cause.getMessage(), cause);
    }
}
