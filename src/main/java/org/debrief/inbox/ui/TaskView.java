package org.debrief.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.debrief.form.FieldError;
import org.debrief.form.FormView;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.inbox.FormRefused;
import org.debrief.inbox.OpenTask;
import org.debrief.inbox.TaskDesk;
import org.debrief.shared.Refused;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;

/** One task with its form. */
@Route("tasks")
@PageTitle("Task - Debrief")
@PermitAll
class TaskView extends Div implements HasUrlParameter<String> {

    private final TaskDesk desk;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private String taskId;

    TaskView(TaskDesk desk, People people, CurrentPerson current, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.current = current;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        taskId = id;
        show();
    }

    private void show() {
        removeAll();
        try {
            show(desk.open(taskId));
        } catch (Refused e) {
            add(new EmptyState("This task is no longer open", e.getMessage(), new Anchor("", "Go to the inbox")));
        }
    }

    private void show(OpenTask open) {
        Times times = new Times(current.get().zone(), clock.instant());
        var task = open.task();
        Anchor retrospective = new Anchor(
                "retrospectives/" + task.retrospective().id(),
                task.retrospective().key() + " " + task.retrospective().title());
        String whom = task.assignee().map(one -> "waits for " + one.name()).orElse("nobody has taken it yet");
        add(new PageHeader(task.name(), null));
        Div facts = new Div(
                Badge.of(task.retrospective().severity()), retrospective, new Span(whom), times.due(task.due()));
        facts.addClassNames("kinds", "meta");
        add(facts);
        FormView form = new FormView(open.form(), open.data(), times.zone());
        if (!open.mayComplete()) {
            form.setReadOnly();
        }
        add(form, actions(open, form));
    }

    private Div actions(OpenTask open, FormView form) {
        Div actions = new Div();
        actions.addClassName("task-actions");
        if (open.mayComplete()) {
            Button complete = new Button("Complete task", event -> complete(open, form));
            complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            complete.setDisableOnClick(true);
            actions.add(complete);
        } else {
            actions.add(new Paragraph("You can read this task, but it waits for somebody else."));
        }
        if (open.mayClaim()) {
            actions.add(new Button("Take it on", event -> {
                if (Notices.tried(() -> desk.claim(taskId))) {
                    show();
                }
            }));
        }
        if (open.mayReassign()) {
            actions.add(new Button(
                    "Hand it to somebody else",
                    event -> new HandOverDialog(people.active(), to -> {
                                if (Notices.tried(() -> desk.reassign(taskId, to.id()))) {
                                    Notices.done("Handed to " + to.name() + ".");
                                    show();
                                }
                            })
                            .open()));
        }
        return actions;
    }

    private void complete(OpenTask open, FormView form) {
        try {
            desk.complete(taskId, form.values());
            Notices.done("Done: " + open.task().name() + ".");
            getUI().ifPresent(ui -> ui.navigate(""));
        } catch (FormRefused e) {
            again(form, e.errors());
        } catch (Refused e) {
            again(form, List.of(new FieldError(e.field().orElse(null), e.getMessage())));
        } catch (org.debrief.shared.NotAllowed e) {
            again(form, List.of(new FieldError(null, e.getMessage())));
        }
    }

    private void again(FormView form, List<FieldError> errors) {
        form.showErrors(errors);
        Notices.failed(
                errors.size() == 1 ? "One thing needs another look." : errors.size() + " things need another look.");
        getChildren()
                .flatMap(one -> one.getChildren())
                .filter(Button.class::isInstance)
                .forEach(one -> ((Button) one).setEnabled(true));
    }
}
