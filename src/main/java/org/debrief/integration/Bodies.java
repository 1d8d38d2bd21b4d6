package org.debrief.integration;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a request's raw body, up to a limit. */
public final class Bodies {

    private Bodies() {}

    /** @throws BodyTooLarge if there is more */
    public static byte[] read(HttpServletRequest request, int largest) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw new BodyTooLarge(largest);
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new BodyTooLarge(largest);
        }
        return body;
    }
}
