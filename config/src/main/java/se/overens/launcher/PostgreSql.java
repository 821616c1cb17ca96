package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The local database: reached by password over loopback only, also by the one who started it.
final class PostgreSql extends Server {
    private final Path programs;
    private final Secrets secrets;

    PostgreSql(Settings settings, Gate gate, Runtimes runtimes, Secrets secrets) {
        super("PostgreSQL", settings, gate, List.of(Setting.DB_PORT));
        this.programs = runtimes.postgresql().resolve("bin");
        this.secrets = secrets;
    }

    void start() {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
        var server = launch(Commands.notAsRoot(List.of(programs.resolve("postgres").toString(), "-D", data().toString(),
                "-c", "port=" + settings.port(Setting.DB_PORT),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "password_encryption=scram-sha-256",
                "-c", "max_connections=120",
                "-c", "log_line_prefix=%m [%p] %u ")), Map.of("LC_ALL", "C"), settings.home());
        await(server, 30, this::answers);
        prepareDatabase();
    }

    /// A fast shutdown: SIGTERM would wait for every client to leave.
    @Override
    void askToStop(ProcessHandle process) {
        Commands.run(List.of("bash", "-c", "kill -INT \"$1\"", "kill", String.valueOf(process.pid())), Map.of(), settings.home());
    }

    private void initialise() {
        Folders.delete(data());
        Private.folder(data());
        var password = settings.home().resolve("superuser");
        Private.write(password, secrets.password("postgresql.superuser"));
        try {
            var outcome = Commands.run(Commands.notAsRoot(List.of(programs.resolve("initdb").toString(), "-D", data().toString(),
                    "--username=postgres", "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions")),
                    Map.of("LC_ALL", "C"), settings.home());
            if (outcome.code() != 0) {
                Folders.delete(data());
                throw new LaunchFailure("PostgreSQL's data folder " + data() + " could not be made:\n" + outcome.output()
                        + (Commands.isRoot() ? "\nAs root PostgreSQL is started with `unshare -U` (util-linux); where that is not allowed, run ./overens as an ordinary user." : ""));
            }
        } finally {
            Folders.delete(password);
        }
    }

    private boolean answers() {
        try (var connection = superuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /// Runs the two scripts that a database administrator runs in production; the passwords are set apart from them.
    private void prepareDatabase() {
        try {
            try (var connection = superuser("postgres")) {
                if (!hasDatabase(connection)) {
                    for (var statement : statements("roles.sql")) {
                        execute(connection, statement);
                    }
                }
                for (var role : List.of("overens_migrate", "overens_app")) {
                    execute(connection, "alter role " + role + " password '" + secrets.password("postgresql." + role) + "'");
                }
            }
            try (var connection = superuser("overens")) {
                for (var statement : statements("database.sql")) {
                    execute(connection, statement);
                }
            }
        } catch (SQLException e) {
            throw new LaunchFailure("The database could not be prepared: " + e.getMessage(), e);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + settings.port(Setting.DB_PORT) + "/" + database,
                "postgres", secrets.password("postgresql.superuser"));
    }

    private static boolean hasDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'overens'")) {
            return found.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> statements(String script) {
        var file = settings.root().resolve("config/postgresql").resolve(script);
        try {
            var statements = new ArrayList<String>();
            for (var part : Files.readString(file).replaceAll("(?m)^--.*$", "").split(";\\s*(\\n|$)")) {
                if (!part.isBlank()) {
                    statements.add(part.strip());
                }
            }
            return statements;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
