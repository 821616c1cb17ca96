package se.overens.cofinancing.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.EnterPostYear.Component;
import se.overens.cofinancing.cost.EnterPostYear.Part;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.CostSplit;
import se.overens.cofinancing.cost.model.YearTerms;
import se.overens.distribution.PublishedFigure;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;

/// What a component's key needs of each party, from what was entered and from what is known.
final class ComponentParties {

    private static final Pattern OF_PARTY = Pattern.compile("parties\\[(\\d+)]\\.(\\w+)");

    private final Component component;
    private final String at;
    private final PostView post;
    private final List<PostParty> concerned;
    private final Map<String, PublishedFigure> places;
    private final Map<String, Part> said;

    /// @param at where the component stands in what was entered: `components[1].`, or nothing for a year of one amount
    ComponentParties(Component component, String at, PostView post, List<PostParty> concerned, Map<String, PublishedFigure> places) {
        this.component = component;
        this.at = at;
        this.post = post;
        this.concerned = concerned;
        this.places = places;
        this.said = byCode();
    }

    private Map<String, Part> byCode() {
        Map<String, Part> byCode = new HashMap<>();
        for (Part part : component.parts()) {
            if (post.party(part.code()).isEmpty()) throw new Invalid(at + "parts", "no-party", part.code());
            if (byCode.put(part.code(), part) != null) throw new Invalid(at + "parts", "duplicate-key", part.code());
        }
        return byCode;
    }

    /// Of a whole year; the sum of the parts where only they were entered.
    Money amount() {
        Money amount = component.amount();
        if (amount == null && component.key() instanceof CostShareKey.FixedAmounts) {
            if (said.isEmpty()) throw new Invalid(at + "parts", "missing");
            amount = Money.sum(said.values().stream().map(Part::amount).filter(Objects::nonNull).toList());
        }
        if (amount == null) throw new Invalid(at + "amount", "missing");
        if (amount.ore() <= 0) throw new Invalid(at + "amount", "not-positive");
        return amount;
    }

    /// Those whom a contract's own amounts do not name have no part.
    List<CostParty> inputs() {
        return concerned.stream().filter(party -> !component.key().fixed() || said.containsKey(party.code()) || isNeeded(party))
                .map(this::input).toList();
    }

    private boolean isNeeded(PostParty party) {
        return component.key() instanceof CostShareKey.FixedPercent && party.until() == null;
    }

    private CostParty input(PostParty party) {
        Part part = said.get(party.code());
        PublishedFigure figure = places.get(party.code());
        return switch (component.key()) {
            case CostShareKey.Equal() -> new CostParty(party.code(), null, null);
            case CostShareKey.PerCapita(), CostShareKey.BaseAndPerCapita(_) -> CostParty.of(party.code(),
                    part != null && part.population() != null ? part.population() : party.population());
            case CostShareKey.FixedPercent() -> CostParty.withPercent(party.code(), part == null ? null : part.percent());
            case CostShareKey.FixedAmounts() -> CostParty.withAmount(party.code(), part == null ? null : part.amount());
            case CostShareKey.ByPlaces() -> new CostParty(party.code(), null, null, null, figure == null ? null : Long.valueOf(figure.places()));
        };
    }

    /// Whether those who are there from the start make the whole; those who come later are weighed against them.
    ///
    /// @throws Invalid with each fault at the party's place in what was entered, or for the parts as a whole
    void check(Money amount, YearTerms terms, int year) {
        List<CostParty> inputs = inputs().stream().filter(input -> !component.key().fixed() || isThere(input, terms, year)).toList();
        try {
            CostSplit.of(amount, terms.unit(), component.key(), inputs);
        } catch (Invalid refused) {
            throw new Invalid(refused.violations().stream().map(violation -> asEntered(violation, inputs)).toList());
        }
    }

    private boolean isThere(CostParty input, YearTerms terms, int year) {
        PostParty party = post.party(input.key()).orElseThrow();
        return party.from() == null || !party.from().isAfter(terms.from(year));
    }

    private Violation asEntered(Violation violation, List<CostParty> inputs) {
        if (violation.code().equals("amounts-not-the-whole")) return Violation.of(at + "amount", "parts-do-not-sum", violation.args().getFirst());
        Matcher party = OF_PARTY.matcher(violation.field());
        if (!party.matches()) return new Violation(at + (violation.field().equals("parties") ? "parts" : violation.field()), violation.code(), violation.args());
        String code = inputs.get(Integer.parseInt(party.group(1))).key();
        for (int i = 0; i < component.parts().size(); i++)
            if (component.parts().get(i).code().equals(code))
                return new Violation(at + "parts[" + i + "]." + party.group(2), violation.code(), violation.args());
        String name = post.party(code).orElseThrow().name();
        return Violation.of(at + "parts", party.group(2).equals("places") ? "no-places-of-party" : "part-of-party-missing", name);
    }
}
