package org.debrief.integration.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentIntake;
import org.debrief.incident.IncidentReport;
import org.debrief.incident.Incidents;
import org.debrief.incident.Milestones;
import org.debrief.incident.Source;
import org.debrief.integration.Bodies;
import org.debrief.integration.BodyMalformed;
import org.debrief.integration.Problems;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The incident API: any system that has the token can report an incident as JSON. */
@RestController
class IncidentController {

    private static final int LARGEST = 256 * 1024;

    private final IncidentIntake intake;
    private final Incidents incidents;
    private final People people;
    private final Teams teams;
    private final ObjectMapper json;
    private final String token;

    IncidentController(
            IncidentIntake intake,
            Incidents incidents,
            People people,
            Teams teams,
            ObjectMapper json,
            @Value("${debrief.api.token:}") String token) {
        this.intake = intake;
        this.incidents = incidents;
        this.people = people;
        this.teams = teams;
        this.json = json;
        this.token = token;
    }

    @PostMapping("/api/incidents")
    ResponseEntity<?> report(
            HttpServletRequest request, @RequestHeader(name = "Authorization", required = false) String authorization)
            throws IOException {
        if (token.isBlank()) {
            return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "The incident API has no token set up.");
        }
        byte[] expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            return Problems.of(HttpStatus.UNAUTHORIZED, "Send the API's token as \"Authorization: Bearer ...\".");
        }
        IncidentBody body = read(Bodies.read(request, LARGEST));
        Incident incident = incidents.get(intake.record(translate(body)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of("id", incident.id().toString(), "key", incident.key(), "state", incident.state()));
    }

    private IncidentBody read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, IncidentBody.class))
                    .orElseThrow(() -> new BodyMalformed("The body is empty."));
        } catch (JsonProcessingException e) {
            throw new BodyMalformed("The body is not the JSON of an incident: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BodyMalformed("The body could not be read.");
        }
    }

    private IncidentReport translate(IncidentBody body) {
        if (body.key() == null || body.key().isBlank()) {
            throw new Refused("key", "Give the incident's key in your system, so that it is recorded once.");
        }
        IncidentBody.Times at = body.milestones();
        return new IncidentReport(
                body.title(),
                body.summary(),
                Severity.parse(body.severity()),
                body.services() == null ? List.of() : body.services(),
                team(body.team()),
                body.impactMinutes(),
                body.errorBudgetBurned(),
                at == null
                        ? Milestones.UNKNOWN
                        : new Milestones(at.started(), at.detected(), at.acknowledged(), at.mitigated(), at.resolved()),
                responders(body),
                Source.API,
                body.key(),
                link(body.url()));
    }

    private TeamId team(String name) {
        return name == null
                ? null
                : teams.byName(name)
                        .map(Team::id)
                        .orElseThrow(() -> new Refused("team", "There is no team \"" + name + "\"."));
    }

    private Set<PersonId> responders(IncidentBody body) {
        Set<PersonId> found = new LinkedHashSet<>();
        for (String email : body.responders() == null ? List.<String>of() : body.responders()) {
            found.add(people.byEmail(email)
                    .filter(Person::active)
                    .map(Person::id)
                    .orElseThrow(() -> new Refused("responders", "Nobody here has the address \"" + email + "\".")));
        }
        return found;
    }

    private static String link(String url) {
        if (url != null && !url.matches("https?://\\S{1,2000}")) {
            throw new Refused("url", "The link must start with http:// or https://.");
        }
        return url;
    }
}
