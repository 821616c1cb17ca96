package se.overens.cofinancing.cost.model;

import static se.overens.shared.CodePointOrder.BY_CODE_POINT;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.ByPlaces;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedAmounts;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.LargestRemainder.Drawn;
import se.overens.shared.LargestRemainder;
import se.overens.shared.Money;
import se.overens.shared.Told;
import se.overens.shared.apportionment.Tie.ResolvedBy;
import se.overens.shared.apportionment.Tie;

/// An amount divided by a key, in whole rounding units, so that the parts are the amount to the öre. Each party gets its
/// exact share rounded down and the units left over go by largest remainder; equal remainders go to the larger share,
/// then to the lower key.
public record CostSplit(Money amount, Money unit, CostShareKey key, List<Part> parts, List<Tie> ties) {

    public static final int MOST_PARTIES = 5_000;

    /// `exact` is the share in kronor before rounding.
    public record Part(String key, Fraction exact, Money amount) {}

    public CostSplit {
        parts = List.copyOf(parts);
        ties = List.copyOf(ties);
    }

    /// Refuses, with everything that is wrong, what cannot be divided.
    public static CostSplit of(Money amount, Money unit, CostShareKey key, List<CostParty> parties) {
        Invalid.unlessEmpty(CostSplitViolations.of(amount, unit, key, parties));
        var fractions = weights(key, parties);
        var common = Fraction.commonDenominator(fractions);
        var weights = fractions.stream().map(weight -> weight.inUnitsOf(common)).toList();
        var rounded = LargestRemainder.share(BigInteger.valueOf(amount.ore() / unit.ore()), weights,
                precedence(weights, parties));
        var sum = Fraction.of(weights.stream().reduce(BigInteger.ZERO, BigInteger::add));
        var parts = IntStream.range(0, parties.size()).mapToObj(i -> new Part(parties.get(i).key(),
                amount.inKronor().times(Fraction.of(weights.get(i))).dividedBy(sum),
                Money.ofOre(rounded.units().get(i) * unit.ore()))).toList();
        var ties = rounded.tie().map(drawn -> List.of(tie(drawn, weights, parties))).orElse(List.of());
        return new CostSplit(amount, unit, key, parts, ties);
    }

    public static CostSplit of(Money amount, CostShareKey key, List<CostParty> parties) {
        return of(amount, Money.ONE_ORE, key, parties);
    }

    public Money partOf(String party) {
        return parts.stream().filter(part -> part.key().equals(party)).findFirst().orElseThrow().amount();
    }

    /// The rule in words, as it is printed under the parts.
    public Told rule() {
        return switch (key) {
            case Equal()                    -> Told.of("cost-split.equal", parts.size(), unit);
            case PerCapita()                -> Told.of("cost-split.per-capita", parts.size(), unit);
            case FixedPercent()             -> Told.of("cost-split.fixed-percent", parts.size(), unit);
            case BaseAndPerCapita(var base) -> Told.of("cost-split.base-and-per-capita", parts.size(), unit,
                    base.times(100).asDecimal());
            case FixedAmounts()             -> Told.of("cost-split.fixed-amounts", parts.size(), unit);
            case ByPlaces()                 -> Told.of("cost-split.by-places", parts.size(), unit);
        };
    }

    static List<Fraction> weights(CostShareKey key, List<CostParty> parties) {
        return switch (key) {
            case Equal()                    -> parties.stream().map(party -> Fraction.ONE).toList();
            case PerCapita()                -> populations(parties);
            case FixedPercent()             -> parties.stream().map(CostParty::percent).toList();
            case BaseAndPerCapita(var base) -> mix(base, parties);
            case FixedAmounts()             -> parties.stream().map(party -> party.amount().inKronor()).toList();
            case ByPlaces()                 -> parties.stream().map(party -> Fraction.of(party.places())).toList();
        };
    }

    private static List<Fraction> populations(List<CostParty> parties) {
        return parties.stream().map(party -> Fraction.of(party.population())).toList();
    }

    private static List<Fraction> mix(Fraction base, List<CostParty> parties) {
        if (parties.isEmpty()) return List.of();     // a time in which nobody pays
        var equally = base.dividedBy(Fraction.of(parties.size()));
        var inhabitants = Fraction.sum(populations(parties));
        if (inhabitants.signum() == 0) return parties.stream().map(party -> equally).toList();
        var perInhabitant = Fraction.ONE.minus(base).dividedBy(inhabitants);
        return parties.stream().map(party -> equally.plus(perInhabitant.times(party.population()))).toList();
    }

    private static Comparator<Integer> precedence(List<BigInteger> weights, List<CostParty> parties) {
        Comparator<Integer> byShare = (a, b) -> weights.get(b).compareTo(weights.get(a));
        return byShare.thenComparing(index -> parties.get(index).key(), BY_CODE_POINT);
    }

    private static Tie tie(Drawn drawn, List<BigInteger> weights, List<CostParty> parties) {
        var keys = new ArrayList<>(drawn.among().stream().map(index -> parties.get(index).key()).toList());
        keys.sort(BY_CODE_POINT);
        var equalShares = weights.get(drawn.lastIn()).equals(weights.get(drawn.firstOut()));
        return new Tie(keys, drawn.units(), equalShares ? ResolvedBy.KEY : ResolvedBy.WEIGHT);
    }
}
