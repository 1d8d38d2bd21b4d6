package org.debrief.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.actions.ActionStatus;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.Retrospective;
import org.debrief.shared.PersonId;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.Times;
import org.debrief.verification.Verdict;
import org.debrief.verification.Verification;
import org.debrief.verification.Verifications;

/** A retrospective's actions, and whether they are proved. */
@org.springframework.stereotype.Component
class ActionSection {

    private final ActionBoard actions;
    private final Verifications verifications;
    private final People people;

    ActionSection(ActionBoard actions, Verifications verifications, People people) {
        this.actions = actions;
        this.verifications = verifications;
        this.people = people;
    }

    Component actions(Retrospective one) {
        List<ActionItem> items = actions.of(one.id());
        if (items.isEmpty()) {
            return new EmptyState("No actions yet", "They are agreed after the session.");
        }
        Div section = new Div();
        items.forEach(item -> {
            Div kinds = new Div(
                    new Badge(item.status().label(), item.status() == ActionStatus.PROVED ? "good" : "plain"),
                    new Badge(item.priority().label() + " priority", "plain"),
                    new Badge(item.kind().label(), "plain"));
            if (item.round() > 1) {
                kinds.add(new Badge("Round " + item.round(), "plain"));
            }
            kinds.addClassName("kinds");
            Paragraph who = new Paragraph(name(item.owner()) + " by " + Times.day(item.deadline()) + "; verified by "
                    + name(item.verifier()) + ". Worked when: " + item.expectation());
            section.add(new H3(item.key() + " " + item.title()), kinds, who);
            if (item.doneHow() != null) {
                section.add(new Paragraph("Done: " + item.doneHow()));
            }
        });
        return section;
    }

    Component verifications(Retrospective one, Times times) {
        List<Verification> all = verifications.of(one.id());
        if (all.isEmpty()) {
            return new EmptyState("Nothing to verify yet", "Each finished action is observed, then verified.");
        }
        Div section = new Div();
        all.forEach(running -> {
            ActionItem item = actions.get(running.action());
            section.add(new H3(item.key() + " " + item.title() + ", round " + running.round()));
            Badge verdict = running.open()
                    ? new Badge("Observed until " + times.exact(running.observeUntil()), "plain")
                    : new Badge(running.verdict().label(), running.verdict() == Verdict.EFFECTIVE ? "good" : "bad");
            section.add(
                    verdict,
                    new Paragraph("Verified by " + name(running.verifier()) + ". "
                            + (running.reason() == null ? "" : running.reason())));
            running.proof().forEach(line -> section.add(new Paragraph(line.source() + ": " + line.text())));
        });
        return section;
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("Somebody");
    }
}
