package org.debrief.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.debrief.identity.CurrentPerson;
import org.debrief.notification.Mail;
import org.debrief.notification.MailState;
import org.debrief.notification.Outbox;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;

/** All mail with its state and error, for administrators. */
@Route("admin/mail")
@PageTitle("Mail - Debrief")
@Menu(title = "Mail", order = 8)
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Div {

    private static final int SHOWN = 500;

    private final Outbox outbox;
    private final Times times;
    private final Grid<Mail> grid = new Grid<>();

    OutboxView(Outbox outbox, CurrentPerson current, Clock clock) {
        this.outbox = outbox;
        this.times = new Times(current.get().zone(), clock.instant());
        addClassName("page");
        add(new PageHeader(
                "Mail",
                outbox.connected()
                        ? "Mail is sent within seconds; what fails is tried again."
                        : "No mail server is set up, so mail is kept here. Set SPRING_MAIL_HOST to send it."));
        grid.addColumn(mail -> times.exact(mail.writtenAt()))
                .setHeader("Written")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Mail::address).setHeader("To").setAutoWidth(true);
        grid.addColumn(Mail::subject).setHeader("Subject").setFlexGrow(3);
        grid.addColumn(this::state).setHeader("State").setAutoWidth(true);
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addItemClickListener(event -> open(event.getItem()));
        grid.setEmptyStateComponent(
                new EmptyState("No mail yet", "Mail appears here as soon as a retrospective needs somebody."));
        grid.setItems(outbox.latest(SHOWN));
        add(grid);
    }

    private String state(Mail mail) {
        if (mail.state() == MailState.SENT) {
            return "Sent " + times.exact(mail.sentAt());
        }
        return mail.error() == null
                ? mail.state().label()
                : "Failed " + mail.attempts() + " times, next try " + times.exact(mail.nextTryAt());
    }

    private void open(Mail mail) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(mail.subject());
        dialog.setWidth("46rem");
        dialog.add(new Paragraph("To " + mail.address() + ". " + state(mail)));
        if (mail.error() != null) {
            Paragraph error = new Paragraph(mail.error());
            error.addClassName("overdue");
            dialog.add(error);
        }
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        IFrame html = new IFrame();
        html.setSrcdoc(mail.html());
        html.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        html.setTitle("The mail as HTML");
        html.setWidthFull();
        html.setHeight("30rem");
        tabs.add("HTML", html);
        tabs.add("Text", new Pre(mail.text()));
        if (mail.calendar() != null) {
            tabs.add("Calendar (" + mail.calendarMethod() + ")", new Pre(mail.calendar()));
        }
        dialog.add(tabs);
        if (mail.state() == MailState.WAITING && outbox.connected()) {
            dialog.getFooter().add(new Button("Try now", event -> {
                if (Notices.tried(() -> outbox.tryNow(mail.id()))) {
                    dialog.close();
                    grid.setItems(outbox.latest(SHOWN));
                }
            }));
        }
        dialog.getFooter().add(new Button("Close", event -> dialog.close()));
        dialog.open();
    }
}
