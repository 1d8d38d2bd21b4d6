package org.debrief.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.debrief.metrics.CheckAnswer;
import org.debrief.metrics.CheckLine;
import org.debrief.metrics.IncidentCheck;
import org.debrief.shared.ui.Notices;

/** Where a line of the incident check is answered; opening it answers nothing. */
@Route(value = "check", autoLayout = false)
@PageTitle("Incident check - Debrief")
@AnonymousAllowed
class CheckView extends Div implements HasUrlParameter<String> {

    private final IncidentCheck checks;

    CheckView(IncidentCheck checks) {
        this.checks = checks;
        addClassName("narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(token);
    }

    private void show(String token) {
        removeAll();
        CheckLine line = checks.byToken(token);
        add(
                new H1(line.kind()),
                new Paragraph(line.text()),
                new Paragraph(
                        line.answer() == null
                                ? "How does it stand?"
                                : "Answered: " + line.answer().label() + "."));
        Div buttons = new Div();
        buttons.addClassName("kinds");
        for (CheckAnswer answer : CheckAnswer.values()) {
            buttons.add(new Button(answer.label(), event -> {
                if (Notices.tried(() -> checks.answer(token, answer))) {
                    show(token);
                }
            }));
        }
        add(buttons, new Paragraph(new Anchor(line.link(), "Open it in Debrief")));
    }
}
