package se.overens.launcher;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/// Passwords of the local servers: made once, kept in one file that only its owner may read.
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final java.nio.file.Path file;
    private final Properties known;

    Secrets(Settings settings) {
        this.file = settings.home().resolve("secrets.properties");
        this.known = Private.read(file);
    }

    /// 32 hexadecimal digits: safe in SQL, XML, JSON and a shell without quoting.
    String password(String name) {
        return get(name, () -> HexFormat.of().formatHex(bytes(16)));
    }

    /// 32 random bytes in Base64, as an AES key is configured.
    String key(String name) {
        return get(name, () -> Base64.getEncoder().encodeToString(bytes(32)));
    }

    private String get(String name, java.util.function.Supplier<String> maker) {
        if (!known.containsKey(name)) {
            known.setProperty(name, maker.get());
            Private.write(file, known);
        }
        return known.getProperty(name);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
