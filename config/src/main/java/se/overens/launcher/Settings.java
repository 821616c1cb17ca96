package se.overens.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the settings are now: the environment first, then what the running stack was started with, then the standard.
final class Settings {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._-]+");

    private final Path root;
    private final Map<Setting, String> values;

    private Settings(Path root, Map<Setting, String> values) {
        this.root = root;
        this.values = values;
    }

    static Settings read(Path root, Map<String, String> environment) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            values.put(setting, environment.getOrDefault(setting.variable(), setting.standard()));
        }
        var settings = new Settings(root, values);
        settings.remembered().forEach((variable, value) -> {
            var setting = Setting.valueOf(variable.toString().substring("OVERENS_".length()));
            if (!environment.containsKey(setting.variable())) {
                values.put(setting, value.toString());
            }
        });
        return settings;
    }

    String text(Setting setting) {
        return values.get(setting);
    }

    boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    int port(Setting setting) {
        var text = text(setting);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new LaunchFailure(setting.variable() + " is “" + text + "”, which is not a port (1–65535).");
    }

    Path root() {
        return root;
    }

    Path home() {
        return plain(Setting.HOME);
    }

    Path runtimes() {
        return plain(Setting.RUNTIMES);
    }

    /// Payara reads no schema and no log setting from a path with spaces or letters like ö. A repository in such a place
    /// keeps its data in the user's cache instead.
    private Path plain(Setting folder) {
        var wanted = root.resolve(text(folder));
        if (PLAIN.matcher(wanted.toString()).matches()) {
            return wanted;
        }
        var name = UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8)).toString();
        var instead = Path.of(System.getProperty("user.home"), ".cache", "overens", name).resolve(folder.standard());
        if (text(folder).equals(folder.standard()) && PLAIN.matcher(instead.toString()).matches()) {
            return instead;
        }
        throw new LaunchFailure("Payara cannot live in “" + wanted + "”. Set " + folder.variable()
                + " to a folder whose whole path is of the letters a to z, digits and . _ - only.");
    }

    Path ear() {
        return root.resolve("ear/target/overens.ear");
    }

    String address() {
        return "http://localhost:" + port(Setting.HTTP_PORT);
    }

    String keycloak() {
        return "http://localhost:" + port(Setting.KEYCLOAK_PORT);
    }

    String issuer() {
        return keycloak() + "/realms/overens";
    }

    String database() {
        return "jdbc:postgresql://127.0.0.1:" + port(Setting.DB_PORT) + "/overens";
    }

    /// The settings for the stack that the tests use: own data beside the ordinary, every port one higher, and a day that
    /// begins in the morning, so that no midnight comes in between.
    Map<String, String> forTests() {
        var environment = new java.util.TreeMap<String, String>();
        for (var setting : Setting.values()) {
            if (setting.name().endsWith("_PORT")) {
                environment.put(setting.variable(), String.valueOf(port(setting) + 1));
            }
        }
        environment.put(Setting.HOME.variable(), home().resolve("test").toString());
        environment.put(Setting.RUNTIMES.variable(), runtimes().toString());
        environment.put(Setting.SMTP_HOST.variable(), "127.0.0.1");
        environment.put(Setting.CLOCK.variable(), Setting.CLOCK.standard() + "T08:00");
        environment.put(Setting.DEMO.variable(), "false");
        environment.put(Setting.ACCOUNTS.variable(), "test");
        return environment;
    }

    /// Where the day of the demo stands; the application reads it anew whenever it is written.
    Path day() {
        return home().resolve("day");
    }

    void writeDay() {
        var day = text(Setting.CLOCK).strip();
        if (!day.isEmpty()) {
            Private.replace(day(), day + "\n");
        }
    }

    Settings onDay(LocalDate day) {
        var moved = new EnumMap<>(values);
        moved.put(Setting.CLOCK, day.toString());
        return new Settings(root, moved);
    }

    /// So that `stop`, `status` and `token` in another shell find the stack that this one started.
    void remember() {
        var kept = new Properties();
        values.forEach((setting, value) -> {
            if (setting != Setting.HOME && setting != Setting.RUNTIMES) {
                kept.setProperty(setting.variable(), value);
            }
        });
        Private.write(memory(), kept);
    }

    void forget() {
        try {
            Files.deleteIfExists(memory());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot remove " + memory() + ": " + e.getMessage(), e);
        }
    }

    private Properties remembered() {
        return Private.read(memory());
    }

    private Path memory() {
        return home().resolve("running.properties");
    }
}
