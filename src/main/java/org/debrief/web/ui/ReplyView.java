package org.debrief.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.Retrospectives;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Invitation;
import org.debrief.scheduling.Reply;
import org.debrief.scheduling.Slot;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.Times;

/** Where an invitation is answered by its link; opening it answers nothing, so that mail scanners cannot. */
@Route(value = "reply", autoLayout = false)
@PageTitle("Invitation - Debrief")
@AnonymousAllowed
class ReplyView extends Div implements HasUrlParameter<String> {

    private final Attendance attendance;
    private final Retrospectives retrospectives;
    private final People people;
    private final Clock clock;

    ReplyView(Attendance attendance, Retrospectives retrospectives, People people, Clock clock) {
        this.attendance = attendance;
        this.retrospectives = retrospectives;
        this.people = people;
        this.clock = clock;
        addClassName("narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(token);
    }

    private void show(String token) {
        removeAll();
        Invitation invitation = attendance.byToken(token);
        Slot slot = attendance.slot(invitation.retrospective()).orElseThrow();
        Person person = people.get(invitation.person());
        Times times = new Times(person.zone(), clock.instant());
        add(
                new H1("Retrospective: "
                        + retrospectives.get(invitation.retrospective()).title()),
                new Paragraph(times.exact(slot.startsAt()) + " (" + person.zone() + "), " + slot.minutes() + " minutes"
                        + (slot.place().isBlank() ? "" : ", " + slot.place())),
                new Paragraph(
                        invitation.reply() == Reply.AWAITED
                                ? person.name() + ", do you come?"
                                : person.name() + ", you answered: "
                                        + invitation.reply().label() + "."));
        Div buttons = new Div();
        buttons.addClassName("kinds");
        for (Reply reply : new Reply[] {Reply.ACCEPTED, Reply.TENTATIVE, Reply.DECLINED}) {
            buttons.add(new Button(reply.label(), event -> {
                if (Notices.tried(() -> attendance.reply(token, reply))) {
                    show(token);
                }
            }));
        }
        add(buttons);
    }
}
