package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.YearView.Part;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.PostYear;
import se.overens.cofinancing.cost.model.PostYear.Mode;
import se.overens.cofinancing.cost.model.PostYearPart;
import se.overens.cofinancing.cost.model.PostYearInput;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.cost.store.PostYears;
import se.overens.cofinancing.model.Span;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.workspace.CurrentActing;

/// Puts a year together: what was entered stands, and who pays when follows the agreements.
@Dependent
class YearViews {

    @Inject
    private PostYears years;
    @Inject
    private FindDecisions decisions;
    @Inject
    private Instance<AddedCosts> added;
    @Inject
    private CurrentActing acting;

    YearView of(PostView post, PostYear year) {
        Map<UUID, List<PostYearInput>> inputs = years.inputs(acting.workspace(), year.id()).stream().collect(Collectors.groupingBy(PostYearInput::component));
        List<YearComponent> components = years.components(acting.workspace(), year.id()).stream()
                .map(component -> component.component(inputs.getOrDefault(component.id(), List.of()))).toList();
        YearPlan plan = new YearPlan(year.year(), components, year.terms(), year.sources(), payers(post));
        List<Frozen> frozen = years.parts(acting.workspace(), year.id()).stream().map(Frozen::of).toList();
        return view(post, plan, year, frozen);
    }

    /// One that has not been kept.
    YearView of(PostView post, YearPlan plan) {
        return view(post, plan, null, frozen(post, plan));
    }

    /// One party's part as it was when the year was entered.
    record Frozen(UUID organisation, String code, Fraction share, Money amount) {

        static Frozen of(PostYearPart part) {
            return new Frozen(part.organisation(), part.payer().code(), part.share(), part.amount());
        }
    }

    /// The parts of those who pay in the year.
    static List<Frozen> frozen(PostView post, YearPlan plan) {
        Map<UUID, Money> amounts = plan.parts().stream().collect(Collectors.toMap(YearCost.Owed::organisation, YearCost.Owed::amount));
        return post.parties().stream().filter(party -> YearPlanner.paysIn(party, plan.year()) && isIn(plan, party))
                .map(party -> new Frozen(party.organisation(), party.code(), plan.share(party.code()), amounts.get(party.organisation()))).toList();
    }

    private static boolean isIn(YearPlan plan, PostParty party) {
        return plan.components().stream().anyMatch(component -> component.input(party.code()).isPresent());
    }

    static List<CostPayer> payers(PostView post) {
        return post.parties().stream().map(party -> new CostPayer(party.organisation(), party.code(), party.from(), party.until(), party.onLeaving(), party.takenOver())).toList();
    }

    private YearView view(PostView post, YearPlan plan, PostYear kept, List<Frozen> frozen) {
        PostParty binding = post.party(acting.organisation()).orElse(post.parties().getFirst());
        UUID decision = decisions.of("agreement", binding.agreement()).stream()
                .filter(found -> found.action() == DecisionAction.ENTER_AGREEMENT && found.counts()).findFirst().map(DecisionView::id).orElse(null);
        List<UUID> order = post.parties().stream().map(PostParty::organisation).toList();
        List<Part> parts = frozen.stream().map(part -> part(post, plan, part))
                .sorted(java.util.Comparator.comparingInt(part -> order.indexOf(part.organisation()))).toList();
        Money gap = plan.amount().minus(Money.sum(parts.stream().map(Part::amount).toList()));
        return new YearView(kept == null ? null : kept.id(), post.id(), post.number(), plan.year(), kept == null ? 0 : kept.revision(),
                plan.asDecided() ? Mode.AS_DECIDED : Mode.SPLIT, plan.amount(), key(plan), plan.sources().amount(), populationSource(plan),
                binding.agreementNumber(), plan.sources().clause(), decision, kept == null ? null : kept.enteredAt(), parts, plan,
                cost(post, plan), new Span(post.startedOn(), post.lastDay()), gap, missing(post, plan));
    }

    private YearCost cost(PostView post, YearPlan plan) {
        YearCost cost = plan.cost();
        for (AddedCosts source : added)
            for (AddedCosts.Added line : source.of(post.id(), plan))
                cost = cost.plus(line.component(), line.what(), line.amount(), line.from(), line.until());
        return cost;
    }

    private static Part part(PostView post, YearPlan plan, Frozen part) {
        Optional<PostParty> party = post.party(part.organisation());
        List<CostParty> inputs = plan.components().stream().flatMap(component -> component.input(part.code()).stream()).toList();
        Long population = inputs.stream().map(CostParty::population).filter(Objects::nonNull).findFirst().orElse(null);
        String percent = inputs.stream().map(CostParty::percent).filter(Objects::nonNull).findFirst().map(Fraction::toPlainString).orElse(null);
        return new Part(part.organisation(), part.code(), party.map(PostParty::name).orElse(part.code()), population, percent, part.share(),
                plan.amount().inKronor().times(part.share()), part.amount(), party.map(PostParty::agreementNumber).orElse(0));
    }

    private static CostShareKey key(YearPlan plan) {
        List<CostShareKey> keys = plan.components().stream().map(YearComponent::key).distinct().toList();
        return keys.size() > 1 || plan.asDecided() ? null : keys.getFirst();
    }

    private static String populationSource(YearPlan plan) {
        return plan.components().stream().map(component -> component.source().population()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<String> missing(PostView post, YearPlan plan) {
        if (plan.asDecided()) return List.of();
        return post.parties().stream().filter(party -> party.from() != null && YearPlanner.paysIn(party, plan.year()) && !isIn(plan, party))
                .map(PostParty::name).toList();
    }

    /// The first day of the year.
    static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
