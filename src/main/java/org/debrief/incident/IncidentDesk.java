package org.debrief.incident;

import java.time.Instant;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Role;
import org.debrief.shared.IncidentId;
import org.debrief.shared.NotFound;
import org.debrief.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with incidents by hand. Everybody signed in may report one; corrections are noted by their caller. */
@Service
@Transactional
public class IncidentDesk {

    private final IncidentTable table;
    private final IncidentIntake intake;
    private final IncidentCheckup checkup;
    private final CurrentPerson current;

    IncidentDesk(IncidentTable table, IncidentIntake intake, IncidentCheckup checkup, CurrentPerson current) {
        this.table = table;
        this.intake = intake;
        this.checkup = checkup;
        this.current = current;
    }

    public IncidentId report(IncidentReport report) {
        current.get();
        return intake.record(report);
    }

    /** Marks an open incident as resolved, which opens its retrospective. */
    public void resolve(IncidentId id, Instant at) {
        current.get();
        Incident incident = locked(id);
        if (incident.resolved()) {
            throw new Refused("resolved", incident.key() + " was already resolved.");
        }
        Milestones milestones = incident.milestones().with(Milestone.RESOLVED, at);
        checkup.checkMilestones(milestones);
        intake.resolveNow(id, at);
    }

    /** The incident goes on after all. */
    public void reopen(IncidentId id) {
        current.require(Role.FACILITATOR, Role.MANAGER);
        if (!locked(id).resolved()) {
            throw new Refused("This incident is not resolved, so it cannot be reopened.");
        }
        intake.reopen(id);
    }

    /**
     * Corrects milestones and customer impact, as confirmed by the people who were there. Checks no rights: only the
     * confirmation of a timeline calls it, which does.
     */
    public void correct(IncidentId id, Milestones milestones, Integer impactMinutes) {
        checkup.checkMilestones(milestones);
        if (impactMinutes != null && impactMinutes < 0) {
            throw new Refused("impactMinutes", "This number cannot be negative.");
        }
        Incident incident = locked(id);
        if (incident.resolved() && milestones.resolved() == null) {
            throw new Refused("milestones.resolved", "Say when the incident was resolved.");
        }
        table.milestones(id, milestones);
        table.impact(id, impactMinutes);
    }

    private Incident locked(IncidentId id) {
        return table.lock(id).orElseThrow(() -> new NotFound("There is no such incident."));
    }
}
