package org.debrief.timeline;

import java.util.List;
import org.debrief.incident.Incident;

/** A system that knows what happened during an incident. */
public interface EvidenceSource {

    /** A short, stable name for people, such as "PagerDuty". */
    String name();

    /** Whether it is set up here; a source that is not says so in the history and is passed over. */
    boolean configured();

    /**
     * What this source knows of the incident; asking twice gives the same moments again.
     *
     * @throws RuntimeException if it cannot be reached; the process asks again later and finally notes a gap
     */
    List<Moment> collect(Incident incident);
}
