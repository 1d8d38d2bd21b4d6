package org.debrief.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.debrief.incident.IncidentReport;
import org.debrief.incident.Milestones;
import org.debrief.incident.Source;
import org.debrief.shared.PersonId;
import org.debrief.shared.Severity;
import org.springframework.stereotype.Component;

/**
 * Three incidents after the facts of real ones: crates.io's broken downloads of 20 July 2023 (13 minutes, about 3.7
 * million failed requests), the Ministry of Justice cloud platform's full disks of 18 September 2023 (100 GB had become
 * 20 GB in a module upgrade), and DFDS's starving nodes of 3 March 2025 (seven nodes, then pending workloads). Days are
 * moved, the people are the demo team.
 */
@Component
class DemoIncidents {

    private final DemoTeam team;

    DemoIncidents(DemoTeam team) {
        this.team = team;
    }

    /** @param noon of the day it happened */
    IncidentReport brokenDownloads(Instant noon) {
        return report(
                "demo-1",
                "Package downloads failed after a deployment",
                "A deployment left a slash out of the redirect to the download host. Every download failed for 13"
                        + " minutes, about 3.7 million requests with the retries.",
                Severity.SEV1,
                "package downloads",
                13,
                new Milestones(at(noon, 17), at(noon, 25), at(noon, 28), at(noon, 30), at(noon, 31)));
    }

    IncidentReport fullDisks(Instant noon) {
        return report(
                "demo-2",
                "New nodes ran out of disk after a module upgrade",
                "The upgrade gave new nodes 20 GB of disk instead of 100 GB. Images could not be pulled and pods were"
                        + " evicted.",
                Severity.SEV1,
                "build cluster",
                252,
                new Milestones(at(noon, 87), at(noon, 102), at(noon, 123), at(noon, 354), at(noon, 380)));
    }

    IncidentReport pendingWorkloads(Instant noon) {
        return report(
                "demo-3",
                "Nodes went away, then workloads stayed pending",
                "Seven nodes stopped reporting in a day. The fix reserved more on every node, which left too little room"
                        + " for some customers' workloads.",
                Severity.SEV2,
                "customer workloads",
                91,
                new Milestones(at(noon, -8), null, at(noon, 249), at(noon, 310), at(noon, 504)));
    }

    private IncidentReport report(
            String key,
            String title,
            String summary,
            Severity severity,
            String service,
            int impactMinutes,
            Milestones milestones) {
        Set<PersonId> responders =
                Set.of(team.person("theo").id(), team.person("priya").id());
        return new IncidentReport(
                title,
                summary,
                severity,
                List.of(service),
                null,
                impactMinutes,
                null,
                milestones,
                responders,
                Source.API,
                key,
                null);
    }

    private static Instant at(Instant noon, int minutes) {
        return noon.plusSeconds(60L * minutes);
    }
}
