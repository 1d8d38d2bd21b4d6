package org.debrief.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail on its way out, written in the transaction of what it tells. */
@Service
@Transactional
public class Outbox {

    private final MailTable table;
    private final LetterPress press;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private final boolean connected;

    Outbox(
            MailTable table,
            LetterPress press,
            People people,
            CurrentPerson current,
            Clock clock,
            ObjectProvider<JavaMailSender> server) {
        this.table = table;
        this.press = press;
        this.people = people;
        this.current = current;
        this.clock = clock;
        this.connected = server.getIfAvailable() != null;
    }

    /** Writes a mail to an active person, once for each key. */
    void write(String key, PersonId to, Letter letter) {
        people.find(to)
                .filter(Person::active)
                .ifPresent(person -> table.insert(
                        key + "/" + to,
                        person,
                        letter,
                        press.text(letter, person.name()),
                        press.html(letter, person.name()),
                        clock.instant()));
    }

    /** Whether a mail server is set up; without one mail is kept here. */
    public boolean connected() {
        return connected;
    }

    /** The newest mail first; for administrators. */
    @Transactional(readOnly = true)
    public List<Mail> latest(int limit) {
        current.require(Role.ADMINISTRATOR);
        return table.latest(limit);
    }

    /** Tries a waiting mail again at once. */
    public void tryNow(UUID id) {
        current.require(Role.ADMINISTRATOR);
        table.tryNow(id, clock.instant());
    }
}
