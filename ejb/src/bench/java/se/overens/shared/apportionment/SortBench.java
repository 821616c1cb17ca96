package se.overens.shared.apportionment;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What to compare with: a plain sort of as many numbers.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SortBench {

    private static final int VARIANTS = 64;

    private long[][] numbers;
    private long[] sorted;
    private int next;

    @Setup
    public void prepare() {
        var random = new SplittableRandom(290);
        var inhabitants = Municipalities.inhabitants();
        numbers = IntStream.range(0, VARIANTS).mapToObj(variant -> Arrays.stream(inhabitants)
                .map(number -> number + random.nextLong(number / 10)).toArray()).toArray(long[][]::new);
        sorted = new long[inhabitants.length];
    }

    @Benchmark
    public long[] sort() {
        var unsorted = numbers[next++ % VARIANTS];
        System.arraycopy(unsorted, 0, sorted, 0, unsorted.length);
        Arrays.sort(sorted);
        return sorted;
    }
}
