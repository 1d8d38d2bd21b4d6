package org.debrief.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Slows guessing of passwords: after five failures an account takes no sign-in for a minute. Kept per node. */
@Component
class SignInThrottle {

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_ACCOUNTS = 10_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @throws LockedException if this account failed too often just now */
    void check(String account) {
        Failures known = failures.get(key(account));
        if (known != null && known.count() >= TRIES && known.last().plus(PAUSE).isAfter(clock.instant())) {
            throw new LockedException("Too many failed sign-ins. Try again in a minute.");
        }
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failed) {
        if (failures.size() > MOST_ACCOUNTS) {
            failures.values().removeIf(one -> one.last().plus(PAUSE).isBefore(clock.instant()));
        }
        failures.merge(
                key(failed.getAuthentication().getName()),
                new Failures(1, clock.instant()),
                (known, one) -> new Failures(known.count() + 1, clock.instant()));
    }

    @EventListener
    void on(AuthenticationSuccessEvent succeeded) {
        failures.remove(key(succeeded.getAuthentication().getName()));
    }

    private static String key(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }
}
