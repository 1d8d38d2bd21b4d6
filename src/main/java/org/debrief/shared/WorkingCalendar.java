package org.debrief.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts working days: Monday to Friday without the configured holidays ({@code debrief.calendar.holidays}). */
@Component
public class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    public WorkingCalendar(@Value("${debrief.calendar.holidays:}") Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The same time of day, that many working days later (or earlier, if negative), in the given zone. Zero days on a
     * day off gives the next working day.
     */
    public Instant plusWorkingDays(Instant from, int days, ZoneId zone) {
        ZonedDateTime at = from.atZone(zone);
        int step = days < 0 ? -1 : 1;
        for (int left = Math.abs(days); left > 0; left--) {
            at = nextWorkingDay(at.plusDays(step), step);
        }
        return nextWorkingDay(at, step).toInstant();
    }

    private ZonedDateTime nextWorkingDay(ZonedDateTime at, int step) {
        ZonedDateTime day = at;
        while (!isWorkingDay(day.toLocalDate())) {
            day = day.plusDays(step);
        }
        return day;
    }
}
