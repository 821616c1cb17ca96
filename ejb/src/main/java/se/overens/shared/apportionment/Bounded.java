package se.overens.shared.apportionment;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;

/// The quotas that floors and caps leave: multiplier · weight, but not below the floor and not above the cap.
///
/// @param multiplier places per unit of weight; zero when the floors are all there is to give
/// @param quotas     in the order of the entries; their sum is the total
public record Bounded(Fraction multiplier, List<Fraction> quotas) {

    static Bounded of(long total, List<Entry> entries) {
        var roster = new Roster(total, entries);
        var found = Multiplier.of(roster, total);
        var quotas = IntStream.range(0, roster.size()).mapToObj(i -> new Fraction(found.clamped(roster, i), found.denominator())).toList();
        return new Bounded(new Fraction(found.numerator(), found.denominator()).dividedBy(roster.unit), quotas);
    }
}
