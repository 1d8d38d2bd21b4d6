package org.debrief.notification;

import java.time.LocalDate;
import org.debrief.shared.PersonId;

/** A task is overdue long enough for somebody else to hear of it. The silent person is null for a group's task. */
public record TaskEscalated(TaskNotice task, PersonId to, PersonId silent, long daysOverdue, LocalDate day) {}
