package org.debrief.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.Sql;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that work once and for a day: to create the first administrator and to choose a password. Only a hash of the
 * secret is kept.
 */
@Service
@Transactional
public class OneTimeLinks {

    private static final Duration VALID = Duration.ofHours(24);
    private static final String SPENT =
            "This link was used already or has expired. Ask an administrator for a new one.";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final String baseUrl;

    OneTimeLinks(JdbcClient jdbc, People people, Clock clock, @Value("${debrief.base-url}") String baseUrl) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    String passwordLink(PersonId person) {
        jdbc.sql("delete from one_time_link where person = ?")
                .param(person.value())
                .update();
        return baseUrl + "/password/" + create(person);
    }

    /** The link that creates the first administrator; an earlier one ends. */
    String setupLink() {
        jdbc.sql("delete from one_time_link where person is null").update();
        return baseUrl + "/setup/" + create(null);
    }

    /** Chooses a password by the link that an administrator handed out. */
    public void choosePassword(String token, String password) {
        Passwords.check(password);
        UUID person = spend(token, "person is not null");
        people.setPassword(new PersonId(person), password);
    }

    /** Creates the first administrator by the link that the first start printed. */
    public void createAdministrator(String token, String name, String email, String zone, String password) {
        Passwords.check(password);
        NewPerson person = new NewPerson(name, email, NewPerson.zone(zone), Set.of(Role.values()));
        spend(token, "person is null");
        people.setPassword(people.add(person), password);
    }

    private String create(PersonId person) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        jdbc.sql("insert into one_time_link values (?, ?, ?)")
                .params(Arrays.asList(
                        hash(token),
                        Sql.uuid(person),
                        Sql.timestamp(clock.instant().plus(VALID))))
                .update();
        return token;
    }

    /** Deleting decides: of two who come at once with the same link, one finds it gone. */
    private UUID spend(String token, String kind) {
        var spent = jdbc.sql("delete from one_time_link where token_hash = ? and expires_at > ? and " + kind
                        + " returning person")
                .params(hash(token), Sql.timestamp(clock.instant()))
                .query((row, n) -> new Object[] {row.getObject("person", UUID.class)})
                .list();
        if (spent.isEmpty()) {
            throw new Refused(SPENT);
        }
        return (UUID) spent.get(0)[0];
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
