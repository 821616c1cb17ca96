package se.overens.web.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostRequests.Key;
import se.overens.web.cofinancing.Written;

/// The cost of a year as a program enters it: one amount with its key, or components. Decimals travel as strings.
///
/// @param amount       of a whole year; null when components or decided parts say it
/// @param estimate     of this year, or null where the whole year is divided
/// @param key          null when the parts are given as they were decided
/// @param components   instead of one amount
/// @param proRata      how the contract counts a part of a year; null is by months
/// @param roundingUnit `"0.01"` or `"1.00"` kronor; null is an öre
public record YearRequest(Integer year, String amount, String estimate, Key key, LocalDate countedOn, List<Part> parts, String source,
                          String populationSource, String clause, List<Component> components, ProRata proRata, String proRataWords, String roundingUnit) {

    public record Part(String party, Long population, String percent, String amount) {
    }

    public record Component(ComponentKind kind, String label, String amount, String estimate, Key key, LocalDate countedOn, String populationSource,
                            List<Part> parts) {
    }

    EnterPostYear.Command command(int post) {
        if (year == null) throw new Invalid("year", "required");
        if (components != null && amount != null) throw new Invalid("components", "whole-or-components");
        List<EnterPostYear.Component> said = components == null
                ? List.of(component(new Component(ComponentKind.WHOLE, null, amount, estimate, key, countedOn, populationSource, parts), ""))
                : IntStream.range(0, components.size()).mapToObj(i -> component(components.get(i), "components[" + i + "].")).toList();
        return new EnterPostYear.Command(post, year, said, proRata, proRataWords, unit(), source, clause);
    }

    private Money unit() {
        Money unit = Written.money("roundingUnit", roundingUnit);
        if (unit != null && !unit.equals(Money.ONE_ORE) && !unit.equals(Money.ONE_KRONA)) throw new Invalid("roundingUnit", "ore-or-krona");
        return unit;
    }

    private static EnterPostYear.Component component(Component said, String at) {
        if (said == null) throw new Invalid(at, "required");
        List<Part> parts = said.parts() == null ? List.of() : said.parts();
        CostShareKey divided = said.key() == null ? new CostShareKey.FixedAmounts() : Written.key(said.key());
        return new EnterPostYear.Component(said.kind(), said.label(), Written.money(at + "amount", said.amount()),
                Written.money(at + "estimate", said.estimate()), divided, said.countedOn(), said.populationSource(),
                IntStream.range(0, parts.size()).mapToObj(i -> part(parts.get(i), at + "parts[" + i + "]")).toList());
    }

    private static EnterPostYear.Part part(Part part, String field) {
        if (part == null) throw new Invalid(field, "required");
        return new EnterPostYear.Part(part.party(), part.population(), Written.decimal(field + ".percent", part.percent()),
                Written.money(field + ".amount", part.amount()));
    }
}
