package org.debrief.demo;

import java.util.HashMap;
import java.util.Map;
import org.debrief.identity.Person;
import org.debrief.inbox.Inbox;
import org.debrief.inbox.InboxTask;
import org.debrief.inbox.TaskDesk;
import org.debrief.shared.RetrospectiveId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a demo person finish a task, by the same door that people use. */
@Component
class Cast {

    private final Inbox inbox;
    private final TaskDesk desk;

    Cast(Inbox inbox, TaskDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    /** Completes the person's task of this name with the data it starts with, and the answers on top. */
    void complete(Person person, RetrospectiveId id, String key, Map<String, Object> answers) {
        as(person, () -> {
            InboxTask task = inbox.of(id).stream()
                    .filter(one -> one.key().equals(key))
                    .filter(one ->
                            one.assignee().isEmpty() || one.assignee().get().equals(person))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(person.name() + " has no task " + key));
            Map<String, Object> values = new HashMap<>(desk.open(task.id()).data());
            values.putAll(answers);
            desk.complete(task.id(), values);
        });
    }

    static void as(Person person, Runnable what) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.email(), "", java.util.List.of()));
        SecurityContextHolder.setContext(context);
        try {
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
