package se.overens.shared.apportionment;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.overens.shared.Fraction;

/// Ten thousand weightings of five factors in one county, its factors prepared anew: all that a question costs.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WeightingsBench {

    private static final int WEIGHTINGS = 10_000;
    private static final int FACTORS = 5;

    @Param({"13", "49"})
    public int municipalities;
    @Param({"LARGEST_REMAINDER", "SAINTE_LAGUE"})
    public Method method;

    private List<List<Fraction>> factors;
    private long[][] weights;

    @Setup
    public void prepare() {
        var random = new SplittableRandom(municipalities);
        var inhabitants = LongStream.of(Municipalities.inhabitants()).limit(municipalities).toArray();
        factors = IntStream.range(0, FACTORS).mapToObj(factor -> LongStream.of(inhabitants)
                .mapToObj(number -> Fraction.of(number).times(Fraction.of(1 + random.nextInt(900), 100))).toList()).toList();
        weights = IntStream.range(0, WEIGHTINGS).mapToObj(i -> random.longs(FACTORS, 1, 1_000).toArray()).toArray(long[][]::new);
    }

    @Benchmark
    public long ten_thousand() {
        var weightings = new Weightings(method, null, factors);
        var sum = 0L;
        for (var weighting : weights) sum += weightings.places(255, weighting)[0];
        return sum;
    }
}
