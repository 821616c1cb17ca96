package se.overens.cofinancing.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import se.overens.cofinancing.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.model.CostShareKey.Equal;
import se.overens.cofinancing.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.model.CostShareKey.PerCapita;
import se.overens.shared.Flaw;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// Why an amount cannot be divided as asked.
final class CostSplitFlaws {

    static final int MOST_PARTIES = 5_000;
    private static final Fraction HUNDRED = Fraction.of(100);

    private CostSplitFlaws() {}

    static List<Flaw> of(Money amount, Money unit, CostShareKey key, List<CostParty> parties) {
        var flaws = new ArrayList<Flaw>();
        if (amount.isNegative()) flaws.add(Flaw.of("amount", "negative"));
        if (unit.ore() <= 0) flaws.add(Flaw.of("roundingUnit", "not-positive"));
        else if (!amount.isMultipleOf(unit)) flaws.add(Flaw.of("amount", "amount-not-multiple-of-unit", amount, unit));
        if (parties.isEmpty()) flaws.add(Flaw.of("parties", "no-parties"));
        if (parties.size() > MOST_PARTIES) flaws.add(Flaw.of("parties", "too-many", MOST_PARTIES));
        var keys = new HashSet<String>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            if (!keys.add(party.key())) flaws.add(Flaw.of(at(i, "key"), "duplicate-key", party.key()));
            if (party.population() != null && party.population() < 0) flaws.add(Flaw.of(at(i, "population"), "negative"));
            if (party.percent() != null && party.percent().signum() < 0) flaws.add(Flaw.of(at(i, "percent"), "negative"));
        }
        flaws.addAll(switch (key) {
            case Equal()                    -> List.<Flaw>of();
            case PerCapita()                -> populations(parties);
            case FixedPercent()             -> percents(parties);
            case BaseAndPerCapita(var base) -> baseAndPopulations(base, parties);
        });
        return flaws;
    }

    private static List<Flaw> populations(List<CostParty> parties) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).population() == null) flaws.add(Flaw.of(at(i, "population"), "missing"));
        }
        var sum = parties.stream().map(CostParty::population).filter(Objects::nonNull).map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (flaws.isEmpty() && sum.signum() == 0) flaws.add(Flaw.of("parties", "populations-all-zero"));
        return flaws;
    }

    private static List<Flaw> percents(List<CostParty> parties) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).percent() == null) flaws.add(Flaw.of(at(i, "percent"), "missing"));
        }
        if (!flaws.isEmpty()) return flaws;
        var sum = Fraction.sum(parties.stream().map(CostParty::percent).toList());
        return sum.equals(HUNDRED) ? List.of() : List.of(Flaw.of("parties", "percents-not-hundred", sum.toPlainString()));
    }

    private static List<Flaw> baseAndPopulations(Fraction base, List<CostParty> parties) {
        var flaws = new ArrayList<>(populations(parties));
        if (base == null) flaws.add(Flaw.of("key.base", "missing"));
        else if (base.signum() < 0 || base.compareTo(Fraction.ONE) > 0) flaws.add(Flaw.of("key.base", "base-outside-0-1"));
        return flaws;
    }

    private static String at(int index, String field) {
        return "parties[" + index + "]." + field;
    }
}
