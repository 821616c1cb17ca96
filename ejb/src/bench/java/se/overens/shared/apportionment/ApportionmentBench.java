package se.overens.shared.apportionment;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.overens.shared.Fraction;

/// One apportionment among the 290 municipalities by inhabitants. The numbers differ a little from one call to the next,
/// so that no processor learns the answer by heart.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ApportionmentBench {

    private static final Fraction FIRST = Fraction.parse("1.2");
    private static final int VARIANTS = 64;

    @Param({"1000", "10000", "100000", "1000000"})
    public long total;
    @Param({"LARGEST_REMAINDER", "SAINTE_LAGUE", "MODIFIED_SAINTE_LAGUE", "D_HONDT", "ADAMS", "DEAN", "HUNTINGTON_HILL"})
    public Method method;
    @Param({"free", "bounded"})
    public String bounds;

    private long[][] weights;
    private long[] floors;
    private long[] caps;
    private long[] places;
    private Kernel kernel;
    private List<List<Entry>> entries;
    private int next;

    /// Bounded: each gets at least one per mille, and nobody more than two per cent.
    @Setup
    public void prepare() {
        var random = new SplittableRandom(290);
        var inhabitants = Municipalities.inhabitants();
        weights = IntStream.range(0, VARIANTS).mapToObj(variant -> Arrays.stream(inhabitants)
                .map(number -> number + random.nextLong(number / 10)).toArray()).toArray(long[][]::new);
        places = new long[inhabitants.length];
        kernel = new Kernel(method, FIRST, inhabitants.length);
        if (bounds.equals("bounded")) {
            floors = new long[inhabitants.length];
            caps = new long[inhabitants.length];
            Arrays.fill(floors, total / 1_000);
            Arrays.fill(caps, total / 50);
        }
        entries = Arrays.stream(weights).map(variant -> IntStream.range(0, variant.length).mapToObj(i -> new Entry("%03d".formatted(i),
                Fraction.of(variant[i]), floors == null ? 0 : floors[i], caps == null ? null : caps[i])).toList()).toList();
    }

    @Benchmark
    public long[] kernel() {
        kernel.apportion(total, weights[next++ % VARIANTS], floors, caps, places);
        return places;
    }

    @Benchmark
    public Outcome exact() {
        return Apportionment.exactly(total, method, FIRST, entries.get(next++ % VARIANTS));
    }
}
