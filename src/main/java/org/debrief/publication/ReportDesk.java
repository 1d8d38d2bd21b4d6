package org.debrief.publication;

import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.debrief.actions.ActionsAgreed;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.identity.Teams;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report's way from draft to approval. Its author never approves it. */
@Service
@Transactional
public class ReportDesk {

    private static final int LONGEST_REPORT = 500_000;
    private static final PolicyFactory SAFE =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    private final ReportTable table;
    private final ReportDraft draft;
    private final Retrospectives retrospectives;
    private final Teams teams;
    private final CurrentPerson current;
    private final History history;
    private final ApplicationEventPublisher events;

    ReportDesk(
            ReportTable table,
            ReportDraft draft,
            Retrospectives retrospectives,
            Teams teams,
            CurrentPerson current,
            History history,
            ApplicationEventPublisher events) {
        this.table = table;
        this.draft = draft;
        this.retrospectives = retrospectives;
        this.teams = teams;
        this.current = current;
        this.history = history;
        this.events = events;
    }

    @EventListener
    void on(ActionsAgreed agreed) {
        Retrospective retrospective = retrospectives.get(agreed.retrospective());
        int version = table.latest(retrospective.id()).map(Report::version).orElse(0) + 1;
        table.insert(retrospective.id(), version, draft.markdown(retrospective), retrospective.facilitator());
        history.note(retrospective.id(), "Assembled the report from the session.");
    }

    @Transactional(readOnly = true)
    public Optional<Report> latest(RetrospectiveId id) {
        return table.latest(id);
    }

    public boolean approved(RetrospectiveId id) {
        return table.latest(id)
                .filter(report -> report.status() == ReportStatus.APPROVED || report.status() == ReportStatus.PUBLISHED)
                .isPresent();
    }

    /** @throws NotAllowed if the person signed in wrote it, facilitated, or is no manager */
    public void review(RetrospectiveId id, boolean approved, String comment) {
        Person person = current.get();
        Retrospective retrospective = retrospectives.get(id);
        Report report = get(id);
        if (person.id().equals(report.author()) || person.id().equals(retrospective.facilitator())) {
            throw new NotAllowed("You wrote this report, so somebody else approves it.");
        }
        if (!teams.manages(person.id(), retrospective.team())) {
            current.require(Role.MANAGER);
        }
        if (report.status() != ReportStatus.DRAFT) {
            throw new Refused("This report was reviewed already.");
        }
        if (!approved && (comment == null || comment.isBlank())) {
            throw new Refused("comment", "Say what should change.");
        }
        String text = comment == null || comment.isBlank() ? null : comment.strip();
        table.review(report, approved ? ReportStatus.APPROVED : ReportStatus.CHANGES_REQUESTED, person.id(), text);
        history.note(id, person.id(), approved ? "Approved the report." : "Asked for changes to the report: " + text);
        events.publishEvent(new ReportReviewed(id, approved, text));
    }

    /** Adds a new version, which is reviewed again. */
    public void revise(RetrospectiveId id, String markdown) {
        PersonId by = current.get().id();
        if (!retrospectives.maySteer(retrospectives.get(id))) {
            throw new NotAllowed("Only the facilitator and the managers of the owning team revise the report.");
        }
        if (markdown == null || markdown.isBlank()) {
            throw new Refused("markdown", "The report is empty.");
        }
        if (markdown.length() > LONGEST_REPORT) {
            throw new Refused("markdown", "The report is longer than " + LONGEST_REPORT + " characters.");
        }
        Report before = get(id);
        table.insert(id, before.version() + 1, markdown, by);
        history.note(id, by, "Revised the report; this is version " + (before.version() + 1) + ".");
    }

    /** The report as HTML that is safe to show: Markdown rendered, then sanitised. */
    public static String html(Report report) {
        var parsed = Parser.builder().build().parse(report.markdown());
        return SAFE.sanitize(HtmlRenderer.builder().escapeHtml(true).build().render(parsed));
    }

    private Report get(RetrospectiveId id) {
        return table.latest(id).orElseThrow(() -> new NotFound("There is no report yet."));
    }
}
