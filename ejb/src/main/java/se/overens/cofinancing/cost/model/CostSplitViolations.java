package se.overens.cofinancing.cost.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.ByPlaces;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedAmounts;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.Violation;

/// Why an amount cannot be divided as asked.
final class CostSplitViolations {

    private static final Fraction HUNDRED = Fraction.of(100);

    private CostSplitViolations() {}

    static List<Violation> of(Money amount, Money unit, CostShareKey key, List<CostParty> parties) {
        var violations = new ArrayList<Violation>();
        if (amount.isNegative()) violations.add(Violation.of("amount", "not-negative"));
        if (unit.ore() <= 0) violations.add(Violation.of("roundingUnit", "not-positive"));
        else if (!amount.isMultipleOf(unit)) violations.add(Violation.of("amount", "amount-not-multiple-of-unit", amount, unit));
        if (parties.isEmpty()) violations.add(Violation.of("parties", "no-parties"));
        if (parties.size() > CostSplit.MOST_PARTIES) violations.add(Violation.of("parties", "too-many", CostSplit.MOST_PARTIES));
        var keys = new HashSet<String>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            if (!keys.add(party.key())) violations.add(Violation.of(at(i, "key"), "duplicate-key", party.key()));
            if (party.population() != null && party.population() < 0) violations.add(Violation.of(at(i, "population"), "not-negative"));
            if (party.amount() != null && party.amount().isNegative()) violations.add(Violation.of(at(i, "amount"), "not-negative"));
            if (party.percent() != null && party.percent().signum() < 0) violations.add(Violation.of(at(i, "percent"), "not-negative"));
        }
        violations.addAll(switch (key) {
            case Equal()                    -> List.<Violation>of();
            case PerCapita()                -> populations(parties);
            case FixedPercent()             -> percents(parties);
            case BaseAndPerCapita(var base) -> baseAndPopulations(base, parties);
            case FixedAmounts()             -> amounts(amount, unit, parties);
            case ByPlaces()                 -> places(parties);
        });
        return violations;
    }

    private static List<Violation> populations(List<CostParty> parties) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).population() == null) violations.add(Violation.of(at(i, "population"), "required"));
        }
        var sum = parties.stream().map(CostParty::population).filter(Objects::nonNull).map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (violations.isEmpty() && sum.signum() == 0) violations.add(Violation.of("parties", "populations-all-zero"));
        return violations;
    }

    private static List<Violation> percents(List<CostParty> parties) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).percent() == null) violations.add(Violation.of(at(i, "percent"), "required"));
        }
        if (!violations.isEmpty()) return violations;
        var sum = Fraction.sum(parties.stream().map(CostParty::percent).toList());
        return sum.equals(HUNDRED) ? List.of() : List.of(Violation.of("parties", "percents-not-hundred", sum.toPlainString()));
    }

    private static List<Violation> amounts(Money whole, Money unit, List<CostParty> parties) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < parties.size(); i++) {
            var amount = parties.get(i).amount();
            if (amount == null) violations.add(Violation.of(at(i, "amount"), "required"));
            else if (unit.ore() > 0 && !amount.isMultipleOf(unit)) violations.add(Violation.of(at(i, "amount"), "amount-not-multiple-of-unit", amount, unit));
        }
        if (!violations.isEmpty()) return violations;
        var sum = Money.sum(parties.stream().map(CostParty::amount).toList());
        return sum.equals(whole) ? List.of() : List.of(Violation.of("parties", "amounts-not-the-whole", sum, whole));
    }

    private static List<Violation> places(List<CostParty> parties) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).places() == null) violations.add(Violation.of(at(i, "places"), "required"));
        }
        if (violations.isEmpty() && parties.stream().allMatch(party -> party.places() == 0)) violations.add(Violation.of("parties", "places-all-zero"));
        return violations;
    }

    private static List<Violation> baseAndPopulations(Fraction base, List<CostParty> parties) {
        var violations = new ArrayList<>(populations(parties));
        if (base == null) violations.add(Violation.of("key.base", "required"));
        else if (base.signum() < 0 || base.compareTo(Fraction.ONE) > 0) violations.add(Violation.of("key.base", "base-outside-0-1"));
        return violations;
    }

    private static String at(int index, String field) {
        return "parties[" + index + "]." + field;
    }
}
