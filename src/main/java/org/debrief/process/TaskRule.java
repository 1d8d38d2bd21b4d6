package org.debrief.process;

import java.util.Map;

/**
 * One row of the decision table {@code task-deadlines}: when a task is due and who hears of it when it stays silent.
 *
 * @param anchor what the deadline counts from
 * @param hours added to the anchor after the working days; negative for "before"
 */
record TaskRule(
        Anchor anchor, int workingDays, int hours, int remindDaysBefore, int escalateAfterDays, String escalateTo) {

    enum Anchor {
        CREATED,
        PRE_READ,
        SESSION_START,
        SESSION_END,
        ACTION_DEADLINE
    }

    static TaskRule of(Map<String, Object> row) {
        return new TaskRule(
                Anchor.valueOf((String) row.get("anchor")),
                number(row, "workingDays"),
                number(row, "hours"),
                number(row, "remindDaysBefore"),
                number(row, "escalateAfterDays"),
                (String) row.get("escalateTo"));
    }

    private static int number(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
