package se.overens.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import se.overens.launcher.Tokens;

/// The servers that the tests run against: started by `./overens test`, which leaves a note of how.
public final class Stack {
    /// The day on which every test begins.
    public static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Path HOME = Path.of(System.getProperty("overens.home", "../.overens/test"));
    private static final Properties RUNNING = read("running.properties");
    private static final Properties SECRETS = read("secrets.properties");
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Stack() {}

    /// For example `http://localhost:8081`, without a slash at the end.
    public static String address() {
        return "http://localhost:" + setting("HTTP_PORT");
    }

    /// Where people log in.
    public static String keycloak() {
        return "http://localhost:" + setting("KEYCLOAK_PORT");
    }

    /// The password of every account.
    public static String password() {
        return setting("DEMO_PASSWORD");
    }

    /// A bearer token, good for an hour: one per account and test run.
    public static String token(String account) {
        return TOKENS.computeIfAbsent(account, new Tokens(keycloak() + "/realms/overens", password())::token);
    }

    /// The port that the application sends mail to; GreenMail listens there while a test wants to see it.
    public static int smtpPort() {
        return Integer.parseInt(setting("SMTP_PORT"));
    }

    /// The port of Payara's administration, on loopback.
    public static int adminPort() {
        return Integer.parseInt(setting("ADMIN_PORT"));
    }

    /// The password of Payara's administrator, `admin`.
    public static String adminPassword() {
        return SECRETS.getProperty("payara.admin");
    }

    /// Moves the application to another day, at the time of day that it has come to since the servers were started; whoever
    /// does it moves it back to [#DAY].
    public static void moveTo(LocalDate day) {
        try {
            Duration running = Duration.between(Files.getLastModifiedTime(HOME.resolve("running.properties")).toInstant(), Instant.now());
            Path next = Files.writeString(HOME.resolve("day.next"), day.atTime(MORNING).plus(running).toString());
            Files.move(next, HOME.resolve("day"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder of the repository.
    public static Path root() {
        return Path.of(System.getProperty("overens.root", ".."));
    }

    /// The database as the application reaches it, without any workspace set.
    public static Connection asApplication() throws SQLException {
        return connect("overens_app", "");
    }

    /// The database as its owner, past row level security: to look behind the application's back.
    public static Connection asOwner() throws SQLException {
        return connect("overens_migrate", "?options=-c%20role=overens_owner");
    }

    private static Connection connect(String user, String options) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + setting("DB_PORT") + "/overens" + options,
                user, SECRETS.getProperty("postgresql." + user));
    }

    private static String setting(String name) {
        return RUNNING.getProperty("OVERENS_" + name);
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(HOME.resolve(file))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException("No servers for the tests: run ./overens test --keep", e);
        }
    }
}
