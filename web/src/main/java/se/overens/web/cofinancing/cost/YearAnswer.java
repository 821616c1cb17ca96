package se.overens.web.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.ByPlaces;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedAmounts;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostRequests.Key;
import se.overens.web.cofinancing.PostRequests.KeyType;

/// The cost of a year to a program.
///
/// @param amount   what is divided
/// @param fullYear a whole year at full staffing
/// @param estimatedFrom the first day that an estimate is for; absent where the whole year is divided
/// @param gap      of the amount, what nobody pays
/// @param missing  names of those who came after the year was entered
@JsonInclude(JsonInclude.Include.NON_NULL)
public record YearAnswer(int post, int year, int revision, String mode, String amount, String fullYear, LocalDate estimatedFrom, Key key, String source,
                         String populationSource, Clause clause, UUID decision, ProRata proRata, String proRataWords, String roundingUnit, String gap,
                         List<String> missing, List<Component> components, List<Added> added, List<Segment> segments, List<Part> parts, String receipt) {

    public record Clause(int agreement, String number) {
    }

    /// @param share of the whole, a fraction in lowest terms
    /// @param exact kronor before rounding, a fraction in lowest terms
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String party, String name, Long population, String percent, String share, String exact, String amount, int agreement) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Component(ComponentKind kind, String label, String fullYear, String amount, Key key, LocalDate countedOn, String populationSource,
                            Integer model, String modelSha256, List<Input> inputs) {
    }

    /// What the key counted for a party.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Input(String party, Long population, String percent, String amount, Long places) {
    }

    /// A line that came after the year was entered; negative for what is taken off.
    public record Added(String what, ComponentKind component, String amount, LocalDate from, LocalDate until) {
    }

    /// @param gone who has left and whose part nobody has taken over
    public record Segment(LocalDate from, LocalDate until, List<String> paying, List<String> gone) {
    }

    static YearAnswer of(YearView year, String receipt) {
        return new YearAnswer(year.postNumber(), year.year(), year.revision(), year.mode().name(), year.amount().toString(),
                year.plan().fullYear().toString(), year.plan().terms().coversFrom(), year.key() == null ? null : key(year.key()), year.source(),
                year.populationSource(), new Clause(year.clauseAgreement(), year.clauseNumber()), year.decision(), year.plan().terms().proRata(),
                year.plan().terms().proRataWords(), year.plan().terms().unit().toString(), year.gap().toString(), year.missing(),
                year.plan().components().stream().map(YearAnswer::component).toList(),
                year.cost().lines().stream().filter(CostLine::added).map(line ->
                        new Added(line.label(), line.kind(), line.amount().toString(), line.from(), line.until())).toList(),
                year.cost().segments().stream().map(segment -> new Segment(segment.from(), segment.until(), codes(segment.paying()), codes(segment.gone()))).toList(),
                year.parts().stream().map(YearAnswer::part).toList(), receipt);
    }

    private static List<String> codes(List<CostPayer> payers) {
        return payers.stream().map(CostPayer::code).toList();
    }

    private static Component component(YearComponent component) {
        return new Component(component.kind(), component.label(), component.fullYear().toString(), component.amount().toString(), key(component.key()),
                component.source().countedOn(), component.source().population(), component.source().modelNumber(), component.source().modelSha256(),
                component.inputs().stream().map(YearAnswer::input).toList());
    }

    private static Input input(CostParty party) {
        Money amount = party.amount();
        return new Input(party.key(), party.population(), party.percent() == null ? null : party.percent().toPlainString(),
                amount == null ? null : amount.toString(), party.places());
    }

    private static Part part(YearView.Part part) {
        return new Part(part.code(), part.name(), part.population(), part.percent(), part.share().toString(), part.exact().toString(),
                part.amount().toString(), part.agreement());
    }

    static Key key(CostShareKey key) {
        return switch (key) {
            case Equal()                    -> new Key(KeyType.EQUAL, null);
            case PerCapita()                -> new Key(KeyType.PER_CAPITA, null);
            case FixedPercent()             -> new Key(KeyType.FIXED_PERCENT, null);
            case FixedAmounts()             -> new Key(KeyType.FIXED_AMOUNTS, null);
            case BaseAndPerCapita(var base) -> new Key(KeyType.BASE_AND_PER_CAPITA, base.toPlainString());
            case ByPlaces()                 -> new Key(KeyType.BY_PLACES, null);
        };
    }
}
