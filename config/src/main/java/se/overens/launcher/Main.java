package se.overens.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import se.overens.launcher.demo.Api;
import se.overens.launcher.demo.Demo;

/// `./overens COMMAND`. The script has found the JDK and built what is needed.
public final class Main {
    private static final Set<String> OPTIONS = Set.of("--fresh", "--keep", "--no-build", "-h");
    private final Terminal terminal = new Terminal();
    private final Path root = Path.of(System.getProperty("overens.root"));
    private final Settings settings = Settings.read(root, System.getenv());
    private final Stack stack = new Stack(settings, terminal);
    private final Thread stopper = new Thread(stack::stopForGood);
    private final List<String> arguments;

    private Main(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) {
        int code;
        try {
            code = new Main(List.of(arguments)).runOrTell();
        } catch (LaunchFailure wrongSetting) {
            new Terminal().say("\n" + wrongSetting.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    /// What fails because everything is being stopped is no news.
    private int runOrTell() {
        try {
            return run();
        } catch (LaunchFailure failure) {
            if (!stack.isStopping()) {
                terminal.say("\n" + failure.getMessage());
            }
            return 1;
        }
    }

    private int run() {
        if (arguments.contains("--help")) return help();
        refuseUnknownOptions();
        return switch (arguments.isEmpty() ? "help" : arguments.getFirst()) {
            case "run" -> runUntilStopped();
            case "start" -> startAndLeave();
            case "stop" -> stop();
            case "status" -> status();
            case "migrate" -> migrate();
            case "token" -> token();
            case "day" -> day();
            case "test" -> new TestRun(settings, terminal).run(arguments.subList(1, arguments.size()));
            case "help", "--help", "-h" -> help();
            default -> throw new LaunchFailure("There is no command “" + arguments.getFirst() + "”. ./overens help lists them.");
        };
    }

    private void refuseUnknownOptions() {
        arguments.stream().filter(argument -> argument.startsWith("-") && !OPTIONS.contains(argument)).findFirst().ifPresent(unknown -> {
            throw new LaunchFailure("There is no option “" + unknown + "”. ./overens help lists them.");
        });
    }

    /// A Ctrl-C before it is up takes down what has been started; after it, nothing.
    private int startAndLeave() {
        if (!stack.isRunning()) {
            Runtime.getRuntime().addShutdownHook(stopper);
        }
        start();
        Runtime.getRuntime().removeShutdownHook(stopper);
        return 0;
    }

    private void start() {
        if (arguments.contains("--fresh")) {
            stack.dropData();
        }
        stack.start();
        if (stack.wantsDemo()) {
            terminal.step("Loading the demo", this::tellDemo);
            stack.rememberDemo();
        }
        terminal.say("\nÖverens answers at " + settings.address());
    }

    private void tellDemo() {
        try {
            Demo.tell(new Api(settings.address() + "/api/v1", Tokens.of(settings)::token));
        } catch (IllegalStateException e) {
            throw new LaunchFailure(e.getMessage() + "\nLeave the story out with " + Setting.DEMO.variable() + "=false.", e);
        }
    }

    /// The servers go down with the launcher, however it ends: Ctrl-C, a failure, or one of them dying.
    private int runUntilStopped() {
        if (stack.isRunning() && !arguments.contains("--fresh")) {
            throw new LaunchFailure("Överens is running already (./overens status). Stop it first: ./overens stop");
        }
        Runtime.getRuntime().addShutdownHook(stopper);
        start();
        welcome();
        var ends = stack.servers().stream().map(server -> server.process().map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.anyOf(ends).join();
        if (stack.isStopping()) {
            return 0;
        }
        throw new LaunchFailure(stack.servers().stream().filter(server -> !server.isRunning())
                .map(server -> server.name() + " has stopped." + server.lastLines()).collect(Collectors.joining("\n")));
    }

    private void welcome() {
        var password = settings.text(Setting.DEMO_PASSWORD);
        terminal.say("""

                Six accounts worth trying, all with the password %s:
                  samordnare-06        the coordinator at Länsstyrelsen i Jönköpings län
                  handlaggare-0680     an officer at Jönköping
                  undertecknare-0680   who signs for Jönköping
                  samordnare-05        the coordinator at Länsstyrelsen i Östergötlands län
                  ekonom-05            who prepares its invoice bases
                  handlaggare-0580     an officer at Linköping, and at Söderköping too
                A token for the API: ./overens token handlaggare-0680
                Logs: %s
                Stop with Ctrl-C.""".formatted(password, stack.logs()));
    }

    private int stop() {
        if (!stack.isRunning()) {
            terminal.say("Överens is not running.");
        }
        stack.stop();
        return 0;
    }

    private int status() {
        stack.servers().forEach(server -> terminal.result(Status.line(server, settings)));
        if (stack.isRunning()) {
            terminal.result("Address      " + settings.address());
            terminal.result("Logs         " + stack.logs());
        }
        return stack.isRunning() ? 0 : 3;
    }

    private int migrate() {
        if (Migration.namesADatabase(System.getenv())) {
            terminal.step("Migrating the database", () -> Migration.of(settings, System.getenv()).run());
        } else if (stack.isRunning()) {
            stack.migrate();
        } else {
            throw new LaunchFailure("There is no database to migrate: start the local one (./overens start), or name one with OVERENS_DB_URL,"
                    + " OVERENS_DB_MIGRATE_USER and OVERENS_DB_MIGRATE_PASSWORD.");
        }
        return 0;
    }

    private int token() {
        if (arguments.size() != 2) {
            throw new LaunchFailure("Name the account: ./overens token handlaggare-0680");
        }
        terminal.result(Tokens.of(settings).token(arguments.get(1)));
        return 0;
    }

    /// What depends on the calendar follows at once: last days pass, periods run out, figures come into force.
    private int day() {
        if (settings.text(Setting.CLOCK).isBlank() || !stack.isRunning()) {
            throw new LaunchFailure("Only a running demo can be moved to another day: ./overens start, with " + Setting.CLOCK.variable() + " set to a day.");
        }
        var moved = settings.onDay(wantedDay());
        moved.writeDay();
        moved.remember();
        terminal.say("It is now " + moved.text(Setting.CLOCK) + ".");
        return 0;
    }

    private LocalDate wantedDay() {
        try {
            return LocalDate.parse(arguments.size() == 2 ? arguments.get(1) : "");
        } catch (DateTimeParseException noDay) {
            throw new LaunchFailure("Name the day: ./overens day 2024-09-14");
        }
    }

    private int help() {
        terminal.result("""
                ./overens run             fetch, build and start everything; Ctrl-C stops it
                ./overens start           the same in the background; when it runs already: build and deploy again
                ./overens stop            stop it
                ./overens status          what runs, where, and its memory
                ./overens migrate         bring the database's schema up to date
                ./overens token ACCOUNT   a bearer token for the API
                ./overens day DAY         move the running demo to another day, such as 2024-09-14
                ./overens test [CLASS…]   every test, or the named integration tests; --keep leaves their servers running
                ./overens bench           how fast places are apportioned, as a table; --quick in two minutes
                --fresh                   with run, start and test: drop the local data first
                --no-build                with run and start: use what is built

                Settings, from the environment:""");
        for (var setting : Setting.values()) {
            terminal.result("  %-34s %s%s".formatted(setting.variable(), setting.description(),
                    setting.standard().isEmpty() ? "" : " [" + setting.standard() + "]"));
        }
        return 0;
    }
}
