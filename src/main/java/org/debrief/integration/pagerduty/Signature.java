package org.debrief.integration.pagerduty;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * PagerDuty's webhook signature: {@code v1=} and the hexadecimal HMAC-SHA256 of the raw body with the subscription's
 * secret; several may stand in a list while a secret is being changed, and one match suffices (PagerDuty developer
 * documentation, "Verifying webhook signatures").
 */
final class Signature {

    private static final String VERSION = "v1=";

    private Signature() {}

    static boolean matches(String header, byte[] body, String secret) {
        if (header == null) {
            return false;
        }
        byte[] expected = (VERSION + HexFormat.of().formatHex(hmac(body, secret))).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(one -> one.getBytes(StandardCharsets.US_ASCII))
                .anyMatch(one -> MessageDigest.isEqual(expected, one));
    }

    private static byte[] hmac(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
