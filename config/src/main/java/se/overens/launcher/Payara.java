package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Payara with one domain, laid out afresh from the distribution at each start: it holds nothing that is not made again.
final class Payara extends Server {
    private static final String DOMAIN = "overens";

    private final Path distribution;
    private final Secrets secrets;

    Payara(Settings settings, Gate gate, Runtimes runtimes, Secrets secrets) {
        super("Payara", settings, gate, List.of(Setting.HTTP_PORT, Setting.ADMIN_PORT));
        this.distribution = runtimes.payara().resolve("glassfish");
        this.secrets = secrets;
    }

    @Override
    Path console() {
        return log().resolveSibling("payara-console.log");
    }

    void start() {
        layOutDomain();
        var server = launch(commandLine(), applicationSettings(), domain());
        await(server, 300, this::takesCommands);
        Private.write(startedWith(), applicationSettings().toString());
    }

    /// Whether it runs with other settings for the application than those asked for now.
    boolean isOutdated() {
        try {
            return !Files.exists(startedWith()) || !Files.readString(startedWith()).equals(applicationSettings().toString());
        } catch (IOException e) {
            return true;
        }
    }

    boolean hasNewest() {
        try {
            return Files.exists(deployed()) && Files.readString(deployed()).equals(Files.getLastModifiedTime(settings.ear()).toString());
        } catch (IOException e) {
            return false;
        }
    }

    void deploy() {
        try {
            Files.deleteIfExists(deployed());
            var version = Files.getLastModifiedTime(settings.ear()).toString();
            var copy = Files.copy(settings.ear(), data().resolve("overens.ear"), StandardCopyOption.REPLACE_EXISTING);
            var outcome = asadmin(List.of("deploy", "--force=true", "--name", DOMAIN, copy.toString()));
            if (outcome.code() != 0) {
                throw new LaunchFailure("The application could not be deployed: " + outcome.output().strip() + lastLines());
            }
            Private.write(deployed(), version);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + settings.ear() + ": " + e.getMessage() + ". Is it built?", e);
        }
    }

    void awaitAnswer() {
        await(process().orElseThrow(() -> new LaunchFailure("Payara has stopped." + lastLines())), 120,
                () -> Http.status(settings.address() + "/health/ready") == 200);
    }

    /// What `asadmin start-domain` would start. Started from here, its process is known from the first moment.
    private List<String> commandLine() {
        var outcome = asadmin(List.of("start-domain", "--dry-run", "--domaindir", data().toString(), DOMAIN));
        var lines = outcome.output().lines().skip(1).takeWhile(line -> !line.isEmpty()).collect(Collectors.toCollection(ArrayList::new));
        var readsPasswords = lines.indexOf("-read-stdin");
        if (outcome.code() != 0 || readsPasswords < 0) {
            throw new LaunchFailure("Payara does not tell how it is started: " + outcome.output().strip());
        }
        lines.set(readsPasswords + 1, "false");
        return lines;
    }

    /// Whether the administrator is let in: until then nobody answers, or the answer is 503.
    private boolean takesCommands() {
        var status = Http.status("http://127.0.0.1:" + settings.port(Setting.ADMIN_PORT) + "/command/domain/uptime", "admin", adminPassword());
        return !Set.of(0, 401, 403, 503).contains(status);
    }

    private void layOutDomain() {
        Folders.delete(data());
        Private.folder(domain());
        for (var part : List.of("config", "lib", "docroot")) {
            Folders.copy(distribution.resolve("domains/domain1").resolve(part), domain().resolve(part));
        }
        DomainXml.read(domain().resolve("config/domain.xml"))
                .listen(settings.port(Setting.HTTP_PORT), settings.port(Setting.ADMIN_PORT))
                .withoutMessages()
                .withoutMessageBroker()
                .threads(64)
                .sayNothingOfTheServer()
                .java(List.of("-Xmx768m", "-XX:+UseCompactObjectHeaders"))
                .write();
        logAsJson();
        var salt = HexFormat.of().parseHex(secrets.password("payara.salt"));
        Private.write(domain().resolve("config/admin-keyfile"), AdminPassword.line(adminPassword(), Arrays.copyOf(salt, 8)));
        Private.write(passwordFile(), "AS_ADMIN_PASSWORD=" + adminPassword() + "\n");
    }

    private void logAsJson() {
        var file = domain().resolve("config/logging.properties");
        try {
            Private.folder(log().getParent());
            Files.writeString(file, Files.readString(file)
                    .replace("GFFileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter",
                            "GFFileHandler.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter")
                    .replace("GFFileHandler.file=${com.sun.aas.instanceRoot}/logs/server.log", "GFFileHandler.file=" + log())
                    .concat("\n# a dozen root certificates that expired years ago\njavax.enterprise.system.security.ssl.level=SEVERE\n"));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /// What the application reads through MicroProfile Config; in production the same variables name real servers.
    private Map<String, String> applicationSettings() {
        var environment = new TreeMap<>(Map.of("AS_JAVA", System.getProperty("java.home")));
        environment.put("OVERENS_PUBLIC_ADDRESS", settings.address());
        environment.put("OVERENS_DB_URL", settings.database());
        environment.put("OVERENS_DB_USER", "overens_app");
        environment.put("OVERENS_DB_PASSWORD", secrets.password("postgresql.overens_app"));
        environment.put("OVERENS_OIDC_ISSUER", settings.issuer());
        environment.put("OVERENS_OIDC_CLIENT_ID", "overens-web");
        environment.put("OVERENS_OIDC_CLIENT_SECRET", secrets.password(Keycloak.CLIENT_SECRET));
        environment.put("OVERENS_FACES_KEY", secrets.key("faces.key"));
        if (!settings.text(Setting.CLOCK).isBlank()) {
            environment.put("OVERENS_CLOCK_FILE", settings.day().toString());
        }
        if (!settings.text(Setting.SMTP_HOST).isBlank()) {
            environment.put("OVERENS_SMTP_HOST", settings.text(Setting.SMTP_HOST));
            environment.put("OVERENS_SMTP_PORT", settings.text(Setting.SMTP_PORT));
        }
        return environment;
    }

    private Commands.Outcome asadmin(List<String> command) {
        var whole = new ArrayList<>(List.of(Commands.java(), "-jar", distribution.resolve("lib/client/appserver-cli.jar").toString(),
                "--host", "127.0.0.1", "--port", String.valueOf(settings.port(Setting.ADMIN_PORT)),
                "--user", "admin", "--passwordfile", passwordFile().toString(), "--interactive=false"));
        whole.addAll(command);
        return Commands.run(whole, Map.of("AS_JAVA", System.getProperty("java.home")), settings.home());
    }

    private Path domain() {
        return data().resolve(DOMAIN);
    }

    private String adminPassword() {
        return secrets.password("payara.admin");
    }

    private Path passwordFile() {
        return data().resolve("asadmin-password");
    }

    private Path startedWith() {
        return data().resolve("started-with");
    }

    private Path deployed() {
        return data().resolve("deployed");
    }
}
