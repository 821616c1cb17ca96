package se.overens.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the schema to what the code expects, as the owner; the application itself holds no right to do it.
/// In production OVERENS_DB_URL, OVERENS_DB_MIGRATE_USER and OVERENS_DB_MIGRATE_PASSWORD name the database.
final class Migration {
    /// Held, since the logging keeps levels only as long as somebody holds the logger.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Settings settings;
    private final String url;
    private final String user;
    private final String password;
    private final String advice;

    private Migration(Settings settings, String url, String user, String password, String advice) {
        this.advice = advice;
        this.settings = settings;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static Migration local(Settings settings, Secrets secrets) {
        return new Migration(settings, settings.database(), "overens_migrate", secrets.password("postgresql.overens_migrate"),
                "\nThe local data can be dropped and made anew: ./overens start --fresh");
    }

    static boolean namesADatabase(Map<String, String> environment) {
        return environment.containsKey("OVERENS_DB_URL");
    }

    static Migration of(Settings settings, Map<String, String> environment) {
        return new Migration(settings, environment.get("OVERENS_DB_URL"),
                environment.getOrDefault("OVERENS_DB_MIGRATE_USER", "overens_migrate"), environment.get("OVERENS_DB_MIGRATE_PASSWORD"), "");
    }

    /// The schema's version afterwards.
    String run() {
        FLYWAY.setLevel(Level.WARNING);
        try {
            var flyway = Flyway.configure()
                    .dataSource(asOwner(), user, password)
                    .schemas("overens").createSchemas(false)
                    .locations("filesystem:" + settings.root().resolve("ejb/src/main/resources/db/migration"))
                    .failOnMissingLocations(true)
                    .load();
            var result = flyway.migrate();
            letTheApplicationReadTheVersion();
            return result.targetSchemaVersion == null ? String.valueOf(result.initialSchemaVersion) : result.targetSchemaVersion;
        } catch (FlywayException | SQLException e) {
            throw new LaunchFailure("The database could not be migrated: " + e.getMessage().strip() + advice, e);
        }
    }

    /// The connection takes the owner's role as it is opened.
    private String asOwner() {
        return url + (url.contains("?") ? "&" : "?") + "options=-c%20role=overens_owner";
    }

    private void letTheApplicationReadTheVersion() throws SQLException {
        try (var connection = DriverManager.getConnection(asOwner(), user, password); var statement = connection.createStatement()) {
            statement.execute("grant select on overens.flyway_schema_history to overens_app");
        }
    }
}
