package se.overens.web.calculations;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.overens.cofinancing.cost.CalculateCostSplit;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.CostSplit;
import se.overens.shared.Money;

/// @param amount       kronor with at most two decimals
/// @param roundingUnit kronor; one öre when absent
public record CostSplitQuestion(String amount, String roundingUnit, KeyQuestion key, List<PartyQuestion> parties) {

    public enum KeyType { EQUAL, PER_CAPITA, FIXED_PERCENT, BASE_AND_PER_CAPITA }

    /// @param base the fraction of the amount that is divided equally, for BASE_AND_PER_CAPITA
    public record KeyQuestion(@Schema(implementation = KeyType.class) String type, String base) {}

    /// @param population persons, for the keys that count them
    /// @param percent    a decimal, for FIXED_PERCENT
    public record PartyQuestion(String key, Long population, String percent) {}

    CalculateCostSplit.Command command() {
        var read = new Reading();
        var sum = read.amount("amount", read.required("amount", amount));
        var unit = roundingUnit == null ? Money.ONE_ORE : read.amount("roundingUnit", roundingUnit);
        var how = read.required("key", key) == null ? null : key(read);
        var given = read.list("parties", parties, CostSplit.MOST_PARTIES);
        var payers = new ArrayList<CostParty>();
        for (int i = 0; i < given.size(); i++) payers.add(party(read, "parties[" + i + "].", given.get(i)));
        read.check();
        return new CalculateCostSplit.Command(sum, unit, how, payers);
    }

    private CostShareKey key(Reading read) {
        var base = read.decimal("key.base", key.base);
        var type = read.oneOf(KeyType.class, "key.type", read.required("key.type", key.type));
        return switch (type) {
            case EQUAL               -> new CostShareKey.Equal();
            case PER_CAPITA          -> new CostShareKey.PerCapita();
            case FIXED_PERCENT       -> new CostShareKey.FixedPercent();
            case BASE_AND_PER_CAPITA -> new CostShareKey.BaseAndPerCapita(base);
            case null                -> null;
        };
    }

    private static CostParty party(Reading read, String at, PartyQuestion given) {
        return new CostParty(read.key(at + "key", given.key), given.population, read.decimal(at + "percent", given.percent));
    }
}
