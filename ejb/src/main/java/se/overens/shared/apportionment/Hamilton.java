package se.overens.shared.apportionment;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.LargestRemainder;

/// Largest remainder on the quotas that floors and caps leave: λ · weight, clamped, where λ makes them add up.
final class Hamilton {

    private Hamilton() {}

    static Outcome of(Roster roster) {
        var multiplier = Multiplier.of(roster, roster.total);
        var quotas = IntStream.range(0, roster.size()).mapToObj(i -> multiplier.clamped(roster, i)).toList();
        var rounded = LargestRemainder.round(quotas, multiplier.denominator(), roster.precedence());
        var ties = rounded.tie().map(drawn ->
                List.of(roster.tie(drawn.among(), drawn.units(), drawn.lastIn(), drawn.firstOut()))).orElse(List.of());
        return new Outcome(rounded.units(), ties);
    }
}
