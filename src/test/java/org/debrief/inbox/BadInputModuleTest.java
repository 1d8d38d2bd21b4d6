package org.debrief.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.identity.PeopleDesk;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.Refused;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be right gets a clear answer, and the process stays where it is. */
@DebriefTest
class BadInputModuleTest {

    @Autowired
    private Stories stories;

    @Autowired
    private Fixture fixture;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private PeopleDesk peopleDesk;

    @Test
    void aSessionInThePast() {
        Story story = stories.aResolvedSev1().run().facilitatorAppointed();
        assertThatThrownBy(() -> story.complete(
                        story.crew().facilitator(),
                        "set-goals",
                        Map.of(
                                "goals",
                                "Why?",
                                "startsAt",
                                "2026-01-05T10:00:00Z",
                                "minutes",
                                60,
                                "attendees",
                                List.of())))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.field()).contains("startsAt"))
                .hasMessageContaining("has passed");
        assertThat(story.task(story.crew().facilitator(), "set-goals")).isNotNull();
    }

    @Test
    void aDeadlineBeforeToday() {
        Story story = stories.aResolvedSev1().inSession().held().fire("timer_soakTime");
        assertThatThrownBy(() ->
                        agree(story, LocalDate.now().minusDays(1), story.crew().manager()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.field()).contains("actions[0].deadline"))
                .hasMessageContaining("before today");
        assertThatThrownBy(() ->
                        agree(story, LocalDate.now().plusDays(9), story.crew().ana()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.field()).contains("actions[0].verifier"));
        assertThat(story.task(story.crew().facilitator(), "agree-actions")).isNotNull();
    }

    private static void agree(Story story, LocalDate deadline, Person verifier) {
        Map<String, Object> action = new HashMap<>(Map.of(
                "title", "Watch certificates",
                "owner", story.crew().ana().id().toString(),
                "verifier", verifier.id().toString(),
                "deadline", deadline.toString(),
                "priority", "LOW",
                "kind", "DETECT",
                "expectation", "None runs out."));
        story.complete(story.crew().facilitator(), "agree-actions", Map.of("actions", List.of(action)));
    }

    @Test
    void somebodyWhoNoLongerExists() {
        Story story = stories.aResolvedSev1().run();
        Person gone = fixture.person("Gil " + UUID.randomUUID(), Role.FACILITATOR);
        Person admin = fixture.person("Adm " + UUID.randomUUID(), Role.ADMINISTRATOR);
        fixture.as(admin, () -> peopleDesk.setActive(gone.id(), false));
        assertThatThrownBy(() -> story.complete(
                        story.crew().manager(),
                        "appoint-facilitator",
                        Map.of("facilitator", gone.id().toString())))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> fixture.as(
                        story.crew().manager(),
                        () -> desk.reassign(
                                story.task(story.crew().manager(), "appoint-facilitator")
                                        .id(),
                                gone.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no longer exists");
    }

    @Test
    void aFacilitatorWhoLeftIsReplacedByAnyOther() {
        Story story = stories.aResolvedSev1().run().facilitatorAppointed().accountsGiven();
        Person admin = fixture.person("Adm " + UUID.randomUUID(), Role.ADMINISTRATOR);
        Person other = fixture.person("Fin " + UUID.randomUUID(), Role.FACILITATOR);
        String task = story.task(story.crew().facilitator(), "confirm-timeline").id();
        fixture.as(admin, () -> peopleDesk.setActive(story.crew().facilitator().id(), false));
        fixture.as(admin, () -> desk.reassign(task, other.id()));
        assertThat(confirm(task, other)).isEqualTo("done");
    }

    @Test
    void twoEventsThatSayTheSame() {
        Story story = stories.aResolvedSev1().run().facilitatorAppointed().accountsGiven();
        Person facilitator = story.crew().facilitator();
        String task = story.task(facilitator, "confirm-timeline").id();
        fixture.as(facilitator, () -> {
            Map<String, Object> values = new HashMap<>(desk.open(task).data());
            List<Map<String, Object>> events = new ArrayList<>();
            for (Object row : (List<?>) values.get("events")) {
                Map<String, Object> event = new HashMap<>();
                ((Map<?, ?>) row).forEach((key, value) -> event.put((String) key, value));
                event.put("at", "2026-01-05T10:00:00Z");
                event.put("text", "The same.");
                events.add(event);
            }
            values.put("events", events);
            values.put("confirmed", true);
            assertThatThrownBy(() -> desk.complete(task, values))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("says the same");
            assertThat(desk.open(task).data().toString()).doesNotContain("The same.");
        });
    }

    @Test
    void twoPeopleCompletingOneTaskAtOnce() throws Exception {
        Story story = stories.aResolvedSev1().run().accountsGiven();
        Person one = story.crew().facilitator();
        Person other = fixture.person("Fin " + UUID.randomUUID(), Role.FACILITATOR);
        String task = story.task(one, "confirm-timeline").id();
        List<Callable<String>> both = List.of(() -> confirm(task, one), () -> confirm(task, other));
        var pool = Executors.newFixedThreadPool(2);
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : pool.invokeAll(both)) {
            outcomes.add(outcome.get());
        }
        pool.shutdown();
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(text -> text.contains("was completed by"))
                .hasSize(1);
    }

    private String confirm(String task, Person person) {
        try {
            fixture.as(person, () -> {
                Map<String, Object> values;
                try {
                    values = new HashMap<>(desk.open(task).data());
                } catch (Refused e) {
                    values = new HashMap<>();
                }
                values.put("confirmed", true);
                desk.complete(task, values);
            });
            return "done";
        } catch (Refused e) {
            return e.getMessage();
        }
    }

    @Test
    void somebodyElsesTask() {
        Story story = stories.aResolvedSev1().run();
        String task = story.task(story.crew().ana(), "add-account").id();
        assertThatThrownBy(() -> fixture.as(story.crew().cy(), () -> desk.open(task)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(story.crew().bo(), () -> desk.complete(task, Map.of("account", "x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(story.crew().ana(), () -> desk.complete(task, Map.of())))
                .isInstanceOf(FormRefused.class);
    }
}
