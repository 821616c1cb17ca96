package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Keycloak, with a home of its own beside the shared distribution. Its realm is imported anew when what it is made from changes.
final class Keycloak extends Server {
    /// The secret's name among the secrets: the application needs it too.
    static final String CLIENT_SECRET = "keycloak.client";

    private final Path distribution;
    private final Secrets secrets;

    Keycloak(Settings settings, Gate gate, Runtimes runtimes, Secrets secrets) {
        super("Keycloak", settings, gate, List.of(Setting.KEYCLOAK_PORT, Setting.KEYCLOAK_MANAGEMENT_PORT));
        this.distribution = runtimes.keycloak();
        this.secrets = secrets;
    }

    /// Builds the distribution for one node with a file database, once: a start is then ten seconds shorter.
    static void prepare(Path distribution) {
        var outcome = Commands.run(List.of(distribution.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true"),
                Map.of("JAVA_HOME", System.getProperty("java.home")), distribution);
        if (outcome.code() != 0) {
            throw new LaunchFailure("Keycloak could not be prepared:\n" + outcome.output());
        }
    }

    /// Starts it and returns at once; `awaitAnswer` waits.
    void start() {
        var realm = Realm.json(settings.root().resolve("config/keycloak/realm.json"), settings.address(), secrets.password(CLIENT_SECRET),
                settings.text(Setting.DEMO_PASSWORD), HexFormat.of().parseHex(secrets.password("keycloak.salt")), Accounts.of(settings));
        layOutHome(realm);
        launch(command(), Map.of(), data());
    }

    void awaitAnswer() {
        await(process().orElseThrow(() -> new LaunchFailure("Keycloak stopped while it was starting." + lastLines())), 300, this::answers);
    }

    private boolean answers() {
        return Http.status("http://localhost:" + settings.port(Setting.KEYCLOAK_MANAGEMENT_PORT) + "/health/ready") == 200
                && Http.status(settings.issuer() + "/.well-known/openid-configuration") == 200;
    }

    private void layOutHome(String realm) {
        var imported = data().resolve("data/import/overens.json");
        try {
            if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
                Folders.delete(data());
                Private.folder(data());
                Private.write(imported, realm);
            }
            for (var shared : List.of("lib", "providers", "conf")) {
                Files.deleteIfExists(data().resolve(shared));
                Files.createSymbolicLink(data().resolve(shared), distribution.resolve(shared));
            }
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak's folder " + data() + " cannot be laid out: " + e.getMessage(), e);
        }
    }

    private List<String> command() {
        return List.of(Commands.java(), "-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + data(), "-Djboss.server.config.dir=" + data().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-cp", distribution.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start", "--optimized", "--import-realm", "--cache=local", "--log-console-output=json",
                "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + settings.port(Setting.KEYCLOAK_PORT),
                "--http-management-port=" + settings.port(Setting.KEYCLOAK_MANAGEMENT_PORT), "--hostname=" + settings.keycloak());
    }
}
