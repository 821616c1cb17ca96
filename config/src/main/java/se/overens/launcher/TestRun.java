package se.overens.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `./overens test`: Maven runs the unit tests, builds the EAR, has the ear module start a stack of its own, and tests against it.
final class TestRun {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Settings settings;
    private final Terminal terminal;

    TestRun(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    int run(List<String> arguments) {
        ensureChromium();
        var environment = settings.forTests();
        var stack = new Stack(Settings.read(settings.root(), environment), terminal);
        var stopper = new Thread(stack::stopForGood);
        Runtime.getRuntime().addShutdownHook(stopper);
        if (arguments.contains("--fresh") || !arguments.contains("--keep")) {
            stack.dropData();
        }
        var code = Commands.runVisibly(maven(arguments), environment, settings.root());
        if (arguments.contains("--keep")) {
            Runtime.getRuntime().removeShutdownHook(stopper);
        }
        return code;
    }

    /// With classes named: those integration tests only, and no unit tests.
    private static List<String> maven(List<String> arguments) {
        var command = new ArrayList<>(List.of("mvn", "-B", "verify", "-DskipITs=false"));
        var classes = arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
        if (!classes.isEmpty()) {
            command.addAll(List.of("-Dit.test=" + String.join(",", classes), "-DskipUnitTests", "-Dfailsafe.failIfNoSpecifiedTests=false"));
        }
        return command;
    }

    private void ensureChromium() {
        if (Files.isExecutable(CHROMIUM)) {
            return;
        }
        if (!Commands.isRoot() || !Commands.isInstalled("apt-get")) {
            throw new LaunchFailure("The browser tests need Chromium at " + CHROMIUM + ". On Debian: sudo apt-get install chromium fonts-liberation fonts-noto-core");
        }
        terminal.step("Installing Chromium", () -> Stream.of(List.of("apt-get", "update"),
                List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation", "fonts-noto-core"))
                .map(command -> Commands.run(command, Map.of("DEBIAN_FRONTEND", "noninteractive"), settings.root()))
                .filter(outcome -> outcome.code() != 0).findFirst()
                .ifPresent(outcome -> {
                    throw new LaunchFailure("Chromium could not be installed:\n" + outcome.output());
                }));
    }
}
