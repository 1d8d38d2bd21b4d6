package org.debrief.notification;

import java.time.LocalDate;
import org.debrief.shared.PersonId;

/** A task still waits for this person; sent once a day at most, before, at and after its deadline. */
public record TaskReminder(TaskNotice task, PersonId assignee, LocalDate day) {}
