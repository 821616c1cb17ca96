package se.overens.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The demo's documents, each of which says of itself that it is an example.
final class Files {
    private Files() {}

    static byte[] read(String name) {
        try (var in = Objects.requireNonNull(Files.class.getResourceAsStream("/demo/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Attaches a PDF; answers its identifier.
    static String attach(Api.As by, String workspace, String name) {
        return by.upload(workspace + "/attachments", name, "application/pdf", read(name)).body().path("id").asText();
    }
}
