package org.debrief.notification;

import org.debrief.shared.PersonId;

/** A task now waits for this person. */
public record TaskAssigned(TaskNotice task, PersonId assignee) {}
