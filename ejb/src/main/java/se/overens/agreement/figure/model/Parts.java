package se.overens.agreement.figure.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.overens.shared.Fraction;
import se.overens.shared.LargestRemainder;

/// Rounds what several get for a part of a year to whole persons: the sum is rounded half up, and its persons go by
/// largest remainder, so that no one's rounding breaks the sum of them all.
public final class Parts {

    private static final Fraction HALF = Fraction.of(1, 2);

    /// @param exact before rounding
    /// @param tied  whether it was at the half, or drawn against an equal remainder
    public record Rounded(int places, Fraction exact, boolean tied) {
    }

    private Parts() {
    }

    /// @param exact in the order of the municipalities' codes; equal remainders go to the larger and then to the first
    public static List<Rounded> round(List<Fraction> exact) {
        Fraction sum = Fraction.sum(exact);
        BigInteger total = sum.plus(HALF).floor();
        boolean half = !sum.isWhole() && sum.plus(HALF).isWhole();
        if (total.signum() == 0) return exact.stream().map(each -> new Rounded(0, each, half)).toList();
        BigInteger common = Fraction.commonDenominator(exact);
        List<BigInteger> weights = exact.stream().map(each -> each.inUnitsOf(common)).toList();
        Comparator<Integer> larger = (a, b) -> weights.get(b).compareTo(weights.get(a));
        var shared = LargestRemainder.share(total, weights, larger.thenComparing(Comparator.naturalOrder()));
        List<Integer> drawn = shared.tie().map(LargestRemainder.Drawn::among).orElse(List.of());
        List<Rounded> rounded = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++)
            rounded.add(new Rounded(Math.toIntExact(shared.units().get(i)), exact.get(i), drawn.contains(i) || half && !exact.get(i).isWhole()));
        return rounded;
    }
}
