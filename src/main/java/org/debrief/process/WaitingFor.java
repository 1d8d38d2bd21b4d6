package org.debrief.process;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing a retrospective waits for, in words.
 *
 * @param what the task or moment, such as "Confirm timeline"
 * @param whom a name or a role; empty for a moment in time
 * @param until when it is due or happens, null if nobody knows
 * @param taskId the task's address, if it is one
 * @param about the action it is about, if it is about one
 */
public record WaitingFor(
        String what, Optional<String> whom, Instant until, Optional<String> taskId, Optional<String> about) {}
