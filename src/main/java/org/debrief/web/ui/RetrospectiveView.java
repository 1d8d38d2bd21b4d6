package org.debrief.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.debrief.identity.CurrentPerson;
import org.debrief.process.DemoTime;
import org.debrief.process.ModelPicture;
import org.debrief.process.Progress;
import org.debrief.process.WaitingFor;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.RetrospectiveDesk;
import org.debrief.retrospective.Retrospectives;
import org.debrief.retrospective.Stage;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.SessionPlanner;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.ModelViewer;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;

/** One retrospective: what it waits for, the model with the token on it, and all it has gathered. */
@Route("retrospectives")
@PageTitle("Retrospective - Debrief")
@PermitAll
class RetrospectiveView extends Div implements HasUrlParameter<String> {

    private final Retrospectives retrospectives;
    private final RetrospectiveDesk desk;
    private final SessionPlanner planner;
    private final Attendance attendance;
    private final Progress progress;
    private final DemoTime demo;
    private final RetrospectiveSections sections;
    private final CurrentPerson current;
    private final Clock clock;

    RetrospectiveView(
            Retrospectives retrospectives,
            RetrospectiveDesk desk,
            SessionPlanner planner,
            Attendance attendance,
            Progress progress,
            DemoTime demo,
            RetrospectiveSections sections,
            CurrentPerson current,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.desk = desk;
        this.planner = planner;
        this.attendance = attendance;
        this.progress = progress;
        this.demo = demo;
        this.sections = sections;
        this.current = current;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(RetrospectiveId.of(id));
    }

    private void show(RetrospectiveId id) {
        removeAll();
        Retrospective one = retrospectives.visible(id);
        Times times = new Times(current.get().zone(), clock.instant());
        Div facts = new Div(Badge.of(one.severity()), new Badge(one.stage().label(), "stage"));
        facts.add(new Span("opened " + times.relative(one.openedAt())));
        facts.addClassNames("kinds", "meta");
        add(new PageHeader(one.key() + " " + one.title(), null, actions(one)), facts);
        add(waiting(one, progress.waitingFor(id), times));
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add("Process", pictures(progress.pictures(id)));
        sections.of(one, times).forEach((title, content) -> tabs.add(title, content));
        add(tabs);
    }

    private Component[] actions(Retrospective one) {
        List<Component> actions = new java.util.ArrayList<>();
        if (demo.mayJump() && !one.stage().ended()) {
            Button jump = new Button("Jump to the next timer", event -> jump(one.id()));
            jump.setTooltipText("Moves the demo's clock for everything");
            jump.setDisableOnClick(true);
            actions.add(jump);
        }
        if (retrospectives.maySteer(one) && !one.stage().ended()) {
            if (one.stage() == Stage.PREPARING && attendance.slot(one.id()).isPresent()) {
                actions.add(new Button(
                        "Move the session",
                        event -> new RescheduleDialog(current.get().zone(), (at, why) -> {
                                    planner.reschedule(one.id(), at, why);
                                    show(one.id());
                                })
                                .open()));
            }
            actions.add(new Button(
                    "Cancel",
                    event -> new CancelDialog(reason -> {
                                desk.cancel(one.id(), reason);
                                show(one.id());
                            })
                            .open()));
        }
        return actions.toArray(Component[]::new);
    }

    private void jump(RetrospectiveId id) {
        Notices.tried(() -> {
            DemoTime.Jump jump = demo.jumpToNextTimer(id);
            Times times = new Times(current.get().zone(), clock.instant());
            Notices.done("The demo clock is now at " + times.exact(jump.to()) + ": " + jump.timer() + ".");
        });
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }

    private static Div waiting(Retrospective one, List<WaitingFor> waiting, Times times) {
        Div box = new Div();
        box.addClassName("waiting");
        if (waiting.isEmpty()) {
            box.add(new Paragraph(
                    one.endReason() != null
                            ? one.stage().label() + ". " + one.endReason()
                            : one.stage().ended() ? "Closed. Nothing is left to do." : "The next step is under way."));
        }
        waiting.forEach(what -> box.add(sentence(what, times)));
        return box;
    }

    private static Paragraph sentence(WaitingFor waiting, Times times) {
        Component what = waiting.taskId()
                .map(task -> (Component) new Anchor("tasks/" + task, waiting.what()))
                .orElseGet(() -> new Span(waiting.what()));
        String about = waiting.about().map(action -> " (" + action + ")").orElse("");
        Paragraph sentence = new Paragraph(what, new Span(about));
        waiting.whom().ifPresent(whom -> sentence.add(new Span(" waits for " + whom + ", ")));
        sentence.add(
                waiting.taskId().isPresent()
                        ? times.due(waiting.until())
                        : new Span(": " + times.exact(waiting.until()) + ", " + times.relative(waiting.until())));
        return sentence;
    }

    private static Div pictures(List<ModelPicture> pictures) {
        Div all = new Div();
        pictures.forEach(one -> {
            ModelViewer viewer =
                    new ModelViewer(one.title() + ", as it stands now", one.xml(), one.active(), one.done());
            viewer.getElement().getClassList().add("model");
            all.add(new com.vaadin.flow.component.html.H3(one.title()), viewer);
        });
        return all;
    }
}
