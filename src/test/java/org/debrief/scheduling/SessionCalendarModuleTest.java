package org.debrief.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.NotFound;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DebriefTest
class SessionCalendarModuleTest {

    @Autowired
    private Stories stories;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SessionCalendar calendar;

    @Autowired
    private SessionPlanner planner;

    @Autowired
    private SessionNotices notices;

    @Autowired
    private Attendance attendance;

    private static VEvent event(String text) {
        return Biweekly.parse(text).first().getEvents().get(0);
    }

    @Test
    void aChangeKeepsTheIdAndRaisesTheSequence() {
        Story story = stories.aResolvedSev1().prepared();
        String first = calendar.request(story.id());
        assertThat(first).contains("METHOD:REQUEST");
        assertThat(first.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(event(first).getSequence().getValue()).isZero();
        assertThat(event(first).getAttendees()).hasSize(3);
        fixture.as(
                story.crew().facilitator(),
                () -> planner.reschedule(story.id(), Instant.parse(Story.slotInDays(6)), "Illness"));
        VEvent moved = event(calendar.request(story.id()));
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getUid()).isEqualTo(event(first).getUid());
        notices.withdraw(story.id());
        String cancelled = calendar.cancellation(story.id());
        assertThat(cancelled).contains("METHOD:CANCEL").contains("STATUS:CANCELLED");
        assertThat(event(cancelled).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void onlyThoseWhoSteerMoveTheSession() {
        Story story = stories.aResolvedSev1().prepared();
        assertThatThrownBy(() -> fixture.as(
                        story.crew().bo(),
                        () -> planner.reschedule(story.id(), Instant.parse(Story.slotInDays(6)), "")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aReplyNeedsItsSecret() {
        assertThatThrownBy(() -> attendance.reply("guess", Reply.ACCEPTED)).isInstanceOf(NotFound.class);
    }
}
