package org.debrief.timeline;

import java.time.Clock;
import java.util.List;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers evidence from the sources. It checks no rights: only the process calls it. */
@Service
@Transactional
public class EvidenceCollection {

    private final List<EvidenceSource> sources;
    private final TimelineTable table;
    private final Retrospectives retrospectives;
    private final Incidents incidents;
    private final People people;
    private final History history;
    private final Clock clock;

    EvidenceCollection(
            List<EvidenceSource> sources,
            TimelineTable table,
            Retrospectives retrospectives,
            Incidents incidents,
            People people,
            History history,
            Clock clock) {
        this.sources = sources;
        this.table = table;
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** The names of all known sources, set up or not. */
    public List<String> sources() {
        return sources.stream().map(EvidenceSource::name).toList();
    }

    /**
     * Takes in what one source knows; asking again adds nothing twice. A source that is not set up is noted.
     *
     * @throws EvidenceUnavailable if the source could not be asked
     */
    public void collect(RetrospectiveId id, String sourceName) throws EvidenceUnavailable {
        EvidenceSource source = sources.stream()
                .filter(one -> one.name().equals(sourceName))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no evidence source \"" + sourceName + "\"."));
        if (!source.configured()) {
            history.note(id, sourceName + " is not connected, so no evidence was collected there.");
            return;
        }
        Incident incident = incidents.get(retrospectives.get(id).incident());
        List<Moment> moments;
        try {
            moments = source.collect(incident);
        } catch (RuntimeException e) {
            throw new EvidenceUnavailable(sourceName, e);
        }
        moments.forEach(moment -> table.add(id, moment, sourceName, null));
        history.note(
                id,
                "Collected " + moments.size() + (moments.size() == 1 ? " event" : " events") + " from " + sourceName
                        + ".");
    }

    /** A source stayed out of reach: the retrospective goes on, with the gap in plain sight. */
    public void gap(RetrospectiveId id, String sourceName, String why) {
        table.gap(id, sourceName, why, clock.instant());
        history.note(id, "Evidence from " + sourceName + " could not be collected: " + why);
    }

    /** Notes whose accounts are missing when the time for them is up. */
    public void noteMissingAccounts(RetrospectiveId id) {
        List<PersonId> given = table.accounts(id).stream().map(Account::person).toList();
        incidents.get(retrospectives.get(id).incident()).responders().stream()
                .filter(responder -> !given.contains(responder))
                .map(people::get)
                .map(Person::name)
                .sorted()
                .forEach(name -> gap(id, "Account of " + name, "The time for accounts was up."));
    }
}
