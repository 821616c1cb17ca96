package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Other programs, run to their end or handed over to a server.
final class Commands {
    private Commands() {}

    record Outcome(int code, String output) {}

    static Outcome run(List<String> command, Map<String, String> environment, Path folder) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
            var process = builder.start();
            try (var output = process.getInputStream()) {
                var text = new String(output.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                return new Outcome(process.waitFor(), text);
            }
        } catch (IOException e) {
            return new Outcome(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    /// The same with its output straight to the terminal.
    static int runVisibly(List<String> command, Map<String, String> environment, Path folder) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
            builder.environment().putAll(environment);
            builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new LaunchFailure(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> inOwnSession(List<String> command) {
        return isInstalled("setsid") ? prefixed(List.of("setsid"), command) : command;
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it sees an ordinary user.
    static List<String> notAsRoot(List<String> command) {
        return isRoot() ? prefixed(List.of("unshare", "-U"), command) : command;
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(folder -> Path.of(folder, program)).anyMatch(Files::isExecutable);
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }
}
