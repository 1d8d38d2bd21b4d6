package org.debrief.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 25)));

    private static Instant at(int month, int day) {
        return ZonedDateTime.of(2026, month, day, 9, 30, 0, 0, BERLIN).toInstant();
    }

    @Test
    void passesOverWeekendsAndHolidays() {
        assertThat(calendar.plusWorkingDays(at(12, 23), 2, BERLIN)).isEqualTo(at(12, 28));
    }

    @Test
    void keepsTheTimeOfDayWhenTheClocksChange() {
        assertThat(calendar.plusWorkingDays(at(10, 23), 1, BERLIN)).isEqualTo(at(10, 26));
    }

    @Test
    void goesBackwardsToo() {
        assertThat(calendar.plusWorkingDays(at(12, 28), -1, BERLIN)).isEqualTo(at(12, 24));
    }

    @Test
    void zeroDaysOnADayOffIsTheNextWorkingDay() {
        assertThat(calendar.plusWorkingDays(at(12, 26), 0, BERLIN)).isEqualTo(at(12, 28));
    }
}
