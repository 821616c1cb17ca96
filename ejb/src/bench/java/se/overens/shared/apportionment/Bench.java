package se.overens.shared.apportionment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `./overens bench`: measures, and prints one plain table. Each number is the median of its iterations, so that one in
/// which the machine did something else does not count.
/// `--quick` measures shortly, and the exact engine not at all.
public final class Bench {

    private static final List<String> TOTALS = List.of("1000", "10000", "100000", "1000000");

    private final Collection<RunResult> results;

    private Bench(Collection<RunResult> results) {
        this.results = results;
    }

    public static void main(String[] arguments) throws RunnerException {
        var quick = Set.of(arguments).contains("--quick");
        var length = TimeValue.milliseconds(quick ? 100 : 300);
        var options = new OptionsBuilder().include("se.overens.shared.apportionment.*").exclude(quick ? "exact" : "nothing is left out")
                .forks(1).warmupIterations(5).warmupTime(length).measurementIterations(quick ? 5 : 10).measurementTime(length)
                .jvmArgs("-Xms256m", "-Xmx256m", "--sun-misc-unsafe-memory-access=allow").shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
        System.out.println("Measuring, for about " + (quick ? "two" : "ten") + " minutes …");
        new Bench(new Runner(options).run()).print(quick);
    }

    private void print(boolean quick) {
        System.out.printf("%n%-24s %-8s %10s %10s %10s %10s%n", "µs per apportionment", "", "1 000", "10 000", "100 000", "1 000 000");
        for (var engine : quick ? List.of("kernel") : List.of("kernel", "exact")) {
            for (var bounds : List.of("free", "bounded")) {
                System.out.printf("%s, 290 municipalities, %s%n", engine.equals("kernel") ? "Kernel" : "Exact engine",
                        bounds.equals("free") ? "no floors or caps" : "floors and caps");
                for (var method : Method.values()) row(engine, method, bounds);
            }
        }
        System.out.printf("%n%-33s %10s µs%n", "Arrays.sort of 290 numbers", micros(score("sort", "", "", "")));
        for (var method : List.of(Method.LARGEST_REMAINDER, Method.SAINTE_LAGUE)) {
            for (var size : List.of("13", "49")) System.out.printf("10 000 weightings, %s municipalities, %-17s %8s ms%n", size,
                    method, String.format(Locale.ROOT, "%.1f", score("ten_thousand", method.name(), "", size) / 1e6));
        }
    }

    private void row(String engine, Method method, String bounds) {
        System.out.printf("  %-31s", method);
        for (var total : TOTALS) System.out.printf(" %10s", micros(score(engine, method.name(), bounds, total)));
        System.out.println();
    }

    private static String micros(double nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1_000);
    }

    /// @param number the total, or the municipalities
    private double score(String benchmark, String method, String bounds, String number) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark)
                && is(result, "method", method) && is(result, "bounds", bounds) && (is(result, "total", number) || is(result, "municipalities", number)))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50)).findFirst().orElseThrow();
    }

    private static boolean is(RunResult result, String parameter, String value) {
        return value.isEmpty() || value.equals(result.getParams().getParam(parameter));
    }
}
