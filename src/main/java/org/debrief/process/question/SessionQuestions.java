package org.debrief.process.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.debrief.identity.Teams;
import org.debrief.process.ModelBean;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Slot;
import org.debrief.session.SessionDesk;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What the models ask about the session. */
@Component
@ModelBean("session")
public class SessionQuestions {

    private static final Duration A_DAY = Duration.ofHours(24);

    private final Retrospectives retrospectives;
    private final Attendance attendance;
    private final SessionDesk sessions;
    private final Teams teams;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SessionQuestions(
            Retrospectives retrospectives,
            Attendance attendance,
            SessionDesk sessions,
            Teams teams,
            WorkingCalendar calendar,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.attendance = attendance;
        this.sessions = sessions;
        this.teams = teams;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Date attendanceCheckAt(String id) {
        return Date.from(slot(id).startsAt().minus(A_DAY));
    }

    public boolean requiredRolesComing(String id) {
        return attendance.requiredComing(RetrospectiveId.of(id));
    }

    public boolean goesAheadAsPlanned(String id) {
        return slot(id).goesAheadBecause() != null;
    }

    public Date preReadAt(String id) {
        int hours = get(id).policy().preReadHours();
        return Date.from(slot(id).startsAt().minus(Duration.ofHours(hours)));
    }

    public Date startsAt(String id) {
        return Date.from(slot(id).startsAt());
    }

    public boolean held(String id) {
        return sessions.held(RetrospectiveId.of(id));
    }

    /** The soak time runs from the session's end, or from now if the notes came later. */
    public Date soakUntil(String id) {
        Retrospective retrospective = get(id);
        Instant end = attendance.slot(retrospective.id()).map(Slot::endsAt).orElse(clock.instant());
        Instant from = end.isAfter(clock.instant()) ? end : clock.instant();
        return Date.from(calendar.plusWorkingDays(
                from,
                retrospective.policy().soakDays(),
                teams.get(retrospective.team()).zone()));
    }

    private Retrospective get(String id) {
        return retrospectives.get(RetrospectiveId.of(id));
    }

    private Slot slot(String id) {
        return attendance.slot(RetrospectiveId.of(id)).orElseThrow();
    }
}
