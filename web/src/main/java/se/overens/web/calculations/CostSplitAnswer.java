package se.overens.web.calculations;

import java.util.List;
import se.overens.cofinancing.cost.model.CostSplit;
import se.overens.shared.apportionment.Tie;
import se.overens.web.shared.Telling;

/// The parts come back in the order given and add up to the amount.
public record CostSplitAnswer(String amount, List<PartAnswer> parts, String rule, List<Tie> ties) {

    /// @param exact the share in kronor before rounding, as a fraction in lowest terms
    public record PartAnswer(String key, String exact, String amount) {}

    static CostSplitAnswer of(CostSplit split, Telling telling) {
        var parts = split.parts().stream()
                .map(part -> new PartAnswer(part.key(), part.exact().toString(), part.amount().toString())).toList();
        return new CostSplitAnswer(split.amount().toString(), parts, telling.say(split.rule()), split.ties());
    }
}
