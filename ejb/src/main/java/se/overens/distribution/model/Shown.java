package se.overens.distribution.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;

/// Exact numbers written with so many decimals that what is shown adds up: the last digit of each is given by largest
/// remainder, like the places themselves. Equal numbers are shown alike; where that keeps the sum from coming out,
/// each is rounded for itself and `addsUp` is false.
public record Shown(List<BigDecimal> numbers, BigDecimal sum, boolean addsUp) {

    /// Two that are only just different must not be shown alike when their order decides who gets a place.
    private static final int MOST_DECIMALS = 12;

    public static Shown of(List<Fraction> exact, int decimals) {
        BigDecimal sum = Fraction.sum(exact).toDecimal(decimals);
        List<BigInteger> units = new ArrayList<>();
        List<Fraction> rests = new ArrayList<>();
        for (Fraction number : exact) {
            Fraction scaled = number.times(Fraction.of(BigInteger.TEN.pow(decimals)));
            units.add(scaled.floor());
            rests.add(scaled.minus(Fraction.of(scaled.floor())));
        }
        int left = sum.unscaledValue().subtract(units.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValueExact();
        IntStream.range(0, exact.size()).boxed().sorted(Comparator.<Integer, Fraction>comparing(rests::get).reversed())
                .limit(left).forEach(i -> units.set(i, units.get(i).add(BigInteger.ONE)));
        List<BigDecimal> numbers = units.stream().map(unit -> new BigDecimal(unit, decimals)).toList();
        if (alike(exact, numbers)) return new Shown(numbers, sum, true);
        return new Shown(exact.stream().map(number -> number.toDecimal(decimals)).toList(), sum, false);
    }

    /// Quotas with at least so many decimals, and as many more as it takes for whole parts and the order of the
    /// remainders to be read from what is shown.
    public static Shown quotas(List<Fraction> quotas, int decimals) {
        Shown shown = of(quotas, decimals);
        return decimals >= MOST_DECIMALS || shown.tells(quotas) ? shown : quotas(quotas, decimals + 1);
    }

    private boolean tells(List<Fraction> quotas) {
        List<Integer> sorted = IntStream.range(0, quotas.size()).boxed().sorted(Comparator.comparing(i -> remainder(quotas.get(i)))).toList();
        for (int i = 0; i < quotas.size(); i++)
            if (!numbers.get(i).toBigInteger().equals(quotas.get(i).floor())) return false;
        for (int i = 1; i < sorted.size(); i++) {
            int exact = remainder(quotas.get(sorted.get(i - 1))).compareTo(remainder(quotas.get(sorted.get(i))));
            int seen = remainder(numbers.get(sorted.get(i - 1))).compareTo(remainder(numbers.get(sorted.get(i))));
            if (Integer.signum(exact) != Integer.signum(seen)) return false;
        }
        return true;
    }

    private static boolean alike(List<Fraction> exact, List<BigDecimal> numbers) {
        Map<Fraction, BigDecimal> first = new HashMap<>();
        return IntStream.range(0, exact.size()).allMatch(i -> {
            BigDecimal before = first.putIfAbsent(exact.get(i), numbers.get(i));
            return before == null || before.equals(numbers.get(i));
        });
    }

    private static Fraction remainder(Fraction number) {
        return number.minus(Fraction.of(number.floor()));
    }

    private static BigDecimal remainder(BigDecimal number) {
        return number.subtract(new BigDecimal(number.toBigInteger()));
    }
}
