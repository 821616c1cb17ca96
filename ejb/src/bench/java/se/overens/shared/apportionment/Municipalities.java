package se.overens.shared.apportionment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The inhabitants of all 290, from the product's own reference data.
final class Municipalities {

    private Municipalities() {}

    static long[] inhabitants() {
        try (var file = Municipalities.class.getResourceAsStream("/reference/municipalities.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).mapToLong(line -> Long.parseLong(line.split(",")[4])).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
