package se.overens.web.cofinancing.cost;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.web.cofinancing.PostRequests.Key;
import se.overens.web.cofinancing.PostRequests.KeyType;

/// The cost of a year to a program.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record YearAnswer(int post, int year, int revision, String mode, String amount, Key key, String source, String populationSource,
                         Clause clause, UUID decision, List<Part> parts, String receipt) {

    public record Clause(int agreement, String number) {
    }

    /// @param share of the whole, a fraction in lowest terms
    /// @param exact kronor before rounding, a fraction in lowest terms
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String party, String name, Long population, String percent, String share, String exact, String amount, int agreement) {
    }

    public static YearAnswer of(YearView year, String receipt) {
        return new YearAnswer(year.postNumber(), year.year(), year.revision(), year.mode().name(), year.amount().toString(),
                year.key() == null ? null : key(year.key()), year.source(), year.populationSource(),
                new Clause(year.clauseAgreement(), year.clauseNumber()), year.decision(),
                year.parts().stream().map(YearAnswer::part).toList(), receipt);
    }

    private static Part part(YearView.Part part) {
        return new Part(part.code(), part.name(), part.population(), part.percent(), part.share().toString(), part.exact().toString(),
                part.amount().toString(), part.agreement());
    }

    private static Key key(CostShareKey key) {
        return switch (key) {
            case Equal()                    -> new Key(KeyType.EQUAL, null);
            case PerCapita()                -> new Key(KeyType.PER_CAPITA, null);
            case FixedPercent()             -> new Key(KeyType.FIXED_PERCENT, null);
            case BaseAndPerCapita(var base) -> new Key(KeyType.BASE_AND_PER_CAPITA, base.toPlainString());
        };
    }
}
