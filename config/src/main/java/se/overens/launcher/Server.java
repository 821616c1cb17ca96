package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// One of the three servers: a process of its own that outlives the launcher, known again by its pid and its start.
abstract class Server {
    final Settings settings;
    private final Gate gate;
    private final String name;
    private final List<Setting> ports;

    Server(String name, Settings settings, Gate gate, List<Setting> ports) {
        this.name = name;
        this.settings = settings;
        this.gate = gate;
        this.ports = ports;
    }

    final String name() {
        return name;
    }

    final List<Setting> ports() {
        return ports;
    }

    /// The folder with everything this server writes.
    final Path data() {
        return settings.home().resolve("data").resolve(name.toLowerCase(java.util.Locale.ROOT));
    }

    final Path log() {
        return settings.home().resolve("logs").resolve(name.toLowerCase(java.util.Locale.ROOT) + ".log");
    }

    /// Where its standard output goes; a server that writes its log itself has another place for it.
    Path console() {
        return log();
    }

    /// The process that this stack started and that still lives; somebody else's with the same pid is not it.
    final Optional<ProcessHandle> process() {
        var kept = Private.read(pidFile());
        return Optional.ofNullable(kept.getProperty("pid")).map(Long::valueOf).flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(kept.getProperty("started")));
    }

    final boolean isRunning() {
        return process().isPresent();
    }

    void stop() {
        process().ifPresent(process -> {
            askToStop(process);
            if (!ended(process, 30)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                ended(process, 10);
            }
        });
        forgetProcess();
    }

    void askToStop(ProcessHandle process) {
        process.destroy();
    }

    /// Starts a process in a session of its own, so that Ctrl-C reaches the launcher only, which then stops all in order.
    final ProcessHandle launch(List<String> command, Map<String, String> environment, Path folder) {
        return gate.pass(() -> {
            var process = spawn(command, environment, folder).toHandle();
            remember(process);
            return process;
        });
    }

    private Process spawn(List<String> command, Map<String, String> environment, Path folder) {
        try {
            Private.folder(log().getParent());
            var builder = new ProcessBuilder(Commands.inOwnSession(command)).directory(folder.toFile());
            builder.environment().keySet().removeIf(variable -> variable.startsWith("OVERENS_"));
            builder.environment().putAll(environment);
            builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
            return builder.start();
        } catch (IOException e) {
            throw new LaunchFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void remember(ProcessHandle process) {
        var kept = new Properties();
        kept.setProperty("pid", String.valueOf(process.pid()));
        kept.setProperty("started", started(process));
        Private.write(pidFile(), kept);
    }

    /// Waits until the server answers; a process that dies or a time that runs out is a failure with the log's last lines.
    final void await(ProcessHandle process, int seconds, BooleanSupplier answers) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!answers.getAsBoolean()) {
            if (waitFor(process, 200)) {
                throw new LaunchFailure(name + " stopped while it was starting." + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(name + " has not answered within " + seconds + " seconds." + lastLines());
            }
        }
    }

    final String lastLines() {
        try {
            var lines = Files.readAllLines(Files.exists(log()) ? log() : console());
            var last = lines.subList(Math.max(0, lines.size() - 12), lines.size()).stream().map(LogLine::brief).toList();
            return "\nThe last lines of its log, " + log() + ":\n    " + String.join("\n    ", last);
        } catch (IOException e) {
            return "\nIts log is " + log() + ".";
        }
    }

    static boolean ended(ProcessHandle process, int seconds) {
        return waitFor(process, seconds * 1000L);
    }

    private static boolean waitFor(ProcessHandle process, long milliseconds) {
        try {
            process.onExit().get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException alive) {
            return false;
        } catch (ExecutionException gone) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private void forgetProcess() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot remove " + pidFile() + ": " + e.getMessage(), e);
        }
    }

    private Path pidFile() {
        return settings.home().resolve("run").resolve(name.toLowerCase(java.util.Locale.ROOT) + ".pid");
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
