package se.overens.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The three servers together: started in order, and stopped again by the one who started them if any of it fails.
final class Stack {
    private final Settings settings;
    private final Terminal terminal;
    private final Gate gate = new Gate();
    private final Runtimes runtimes;
    private final Secrets secrets;
    private final PostgreSql postgreSql;
    private final Keycloak keycloak;
    private final Payara payara;

    Stack(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        this.runtimes = new Runtimes(settings, terminal);
        this.secrets = new Secrets(settings);
        this.postgreSql = new PostgreSql(settings, gate, runtimes, secrets);
        this.keycloak = new Keycloak(settings, gate, runtimes, secrets);
        this.payara = new Payara(settings, gate, runtimes, secrets);
    }

    List<Server> servers() {
        return List.of(payara, keycloak, postgreSql);
    }

    boolean isRunning() {
        return servers().stream().anyMatch(Server::isRunning);
    }

    Path logs() {
        return settings.home().resolve("logs");
    }

    void dropData() {
        stop();
        terminal.step("Dropping local data", () -> Folders.delete(settings.home().resolve("data")));
    }

    void start() {
        var started = new ArrayList<Server>();
        try {
            Private.folder(settings.home());
            runtimes.ensure();
            demandFreePorts();
            settings.remember();
            settings.writeDay();
            if (!keycloak.isRunning()) {
                started.add(keycloak);
                keycloak.start();
            }
            if (!postgreSql.isRunning()) {
                started.addFirst(postgreSql);
                terminal.step("Starting PostgreSQL " + runtimes.version("postgresql"), postgreSql::start);
            }
            migrate();
            startApplication(started);
            terminal.step("Waiting for Keycloak " + runtimes.version("keycloak"), keycloak::awaitAnswer);
        } catch (RuntimeException e) {
            started.reversed().forEach(Server::stop);
            if (!isRunning()) {
                settings.forget();
            }
            throw e;
        }
    }

    void migrate() {
        terminal.step("Migrating the database", () -> Migration.local(settings, secrets).run());
    }

    void stop() {
        for (var server : servers()) {
            if (server.isRunning()) {
                terminal.step("Stopping " + server.name(), server::stop);
            }
        }
        settings.forget();
    }

    /// For the one who is going down: nothing starts afterwards, not even what another thread has begun to start.
    void stopForGood() {
        gate.close();
        stop();
    }

    boolean isStopping() {
        return gate.isClosed();
    }

    private void startApplication(List<Server> started) {
        if (payara.isRunning() && payara.isOutdated()) {
            terminal.step("Stopping Payara, its settings have changed", payara::stop);
        }
        if (!payara.isRunning()) {
            started.add(payara);
            terminal.step("Starting Payara " + runtimes.version("payara"), payara::start);
        }
        if (!payara.hasNewest()) {
            terminal.step("Deploying the application", payara::deploy);
        }
        terminal.step("Waiting for the application", payara::awaitAnswer);
    }

    private void demandFreePorts() {
        for (var server : servers()) {
            if (!server.isRunning()) {
                server.ports().forEach(port -> Ports.demandFree(settings, port));
            }
        }
    }

    /// Whether the demo's story is still to be told to this database.
    boolean wantsDemo() {
        return settings.isOn(Setting.DEMO) && !Files.exists(demoLoaded());
    }

    void rememberDemo() {
        Private.write(demoLoaded(), "The demo's story has been loaded into this database.\n");
    }

    private Path demoLoaded() {
        return settings.home().resolve("data/demo-loaded");
    }
}
