package org.debrief.integration.pagerduty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** HMAC-SHA256 is checked against test case 2 of RFC 4231. */
class SignatureTest {

    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
    private static final String GOOD = "v1=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void oneMatchInTheListSuffices() {
        assertThat(Signature.matches(GOOD, BODY, "Jefe")).isTrue();
        assertThat(Signature.matches("v1=00, " + GOOD, BODY, "Jefe")).isTrue();
    }

    @Test
    void anythingElseDoesNot() {
        assertThat(Signature.matches(null, BODY, "Jefe")).isFalse();
        assertThat(Signature.matches("", BODY, "Jefe")).isFalse();
        assertThat(Signature.matches(GOOD.substring(3), BODY, "Jefe")).isFalse();
        assertThat(Signature.matches(GOOD, BODY, "Jeff")).isFalse();
        assertThat(Signature.matches(GOOD, new byte[0], "Jefe")).isFalse();
    }
}
