package se.overens.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Identifiers made by the application: UUID version 7 (RFC 9562), so that rows of one table lie in the order they came.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    public static UUID next() {
        // The system's clock, not the demo's: an identifier must be unique, it need not tell the day.
        return at(Clock.systemUTC().millis());
    }

    static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
