package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.EnterPostYear.Command;
import se.overens.cofinancing.cost.EnterPostYear.Component;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.KeySource;
import se.overens.cofinancing.cost.model.PostYear.Sources;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.cost.model.YearTerms;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.PublishedFigure;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;

/// Makes of what was entered a year that can be divided, or says all that is wrong with it.
@Dependent
class YearPlanner {

    @Inject
    private FindPublishedFigures figures;

    /// @throws Invalid with every fault, each at its place in what was entered
    YearPlan plan(Command command, PostView post) {
        Invalid.unlessEmpty(faults(command));
        YearTerms terms = terms(command, post);
        List<PostParty> concerned = post.parties().stream().filter(party -> paysIn(party, command.year()) || leftGap(party, command.year())).toList();
        Map<String, PublishedFigure> places = places(command);
        List<Violation> violations = new ArrayList<>();
        List<YearComponent> components = new ArrayList<>();
        for (int i = 0; i < command.components().size(); i++) {
            Component component = command.components().get(i);
            ComponentParties asked = new ComponentParties(component, command.at(i), post, concerned, places);
            try {
                Money fullYear = asked.amount();
                components.add(new YearComponent(component.kind(), blankToNull(component.label()), fullYear, amount(component, fullYear, terms, command.year()),
                        component.key(), source(component, command, places), asked.inputs()));
                asked.check(components.getLast().amount(), terms, command.year());
            } catch (Invalid refused) {
                violations.addAll(refused.violations());
            }
        }
        Invalid.unlessEmpty(violations);
        return new YearPlan(command.year(), components, terms, new Sources(command.source().strip(), command.clause().strip()), YearViews.payers(post));
    }

    private static List<Violation> faults(Command command) {
        List<Violation> faults = new ArrayList<>();
        if (command.components().isEmpty()) faults.add(Violation.of("components", "missing"));
        Set<String> once = new HashSet<>();
        for (int i = 0; i < command.components().size(); i++) {
            Component component = command.components().get(i);
            String at = command.at(i);
            if (component.kind() == null) faults.add(Violation.of(at + "kind", "required"));
            else if (!once.add(component.kind() + " " + blankToNull(component.label()))) faults.add(Violation.of(at + "kind", "component-twice"));
            if (component.kind() == ComponentKind.OTHER && blankToNull(component.label()) == null) faults.add(Violation.of(at + "label", "required"));
            if (component.kind() == ComponentKind.WHOLE && command.components().size() > 1) faults.add(Violation.of(at + "kind", "whole-or-components"));
            if (component.key() == null) faults.add(Violation.of(at + "key", "required"));
            if (component.estimate() != null && component.estimate().ore() <= 0) faults.add(Violation.of(at + "estimate", "not-positive"));
            if (component.estimate() != null && component.amount() != null && component.estimate().compareTo(component.amount()) > 0)
                faults.add(Violation.of(at + "estimate", "estimate-above-full-year", component.amount()));
        }
        return faults;
    }

    private static YearTerms terms(Command command, PostView post) {
        boolean estimated = command.components().stream().anyMatch(component -> component.estimate() != null);
        LocalDate first = YearViews.first(command.year());
        LocalDate from = post.startedOn().isAfter(first) ? post.startedOn() : first;
        return new YearTerms(command.proRata() == null ? ProRata.MONTHS : command.proRata(), blankToNull(command.proRataWords()),
                command.unit() == null ? Money.ONE_ORE : command.unit(), estimated ? from : null);
    }

    /// What is divided, in whole units: the estimate; or the part of a full year, where others are estimated; or all of it.
    private static Money amount(Component component, Money fullYear, YearTerms terms, int year) {
        if (component.estimate() != null) return Money.rounded(component.estimate().inKronor(), terms.unit());
        return Money.rounded(fullYear.inKronor().times(terms.proRata().between(terms.from(year), LocalDate.of(year, 12, 31))), terms.unit());
    }

    private KeySource source(Component component, Command command, Map<String, PublishedFigure> places) {
        if (component.key() instanceof CostShareKey.ByPlaces) {
            PublishedFigure any = places.values().iterator().next();
            return new KeySource(null, null, any.modelNumber(), any.sha256());
        }
        if (!component.key().counts()) return KeySource.NONE;
        LocalDate day = component.countedOn() == null ? LocalDate.of(command.year() - 1, 11, 1) : component.countedOn();
        String list = blankToNull(component.populationSource());
        return new KeySource(day, list == null ? EnterPostYear.LATEST_LIST : list, null, null);
    }

    /// The county's published figures of the year, by code, where a key goes by them.
    private Map<String, PublishedFigure> places(Command command) {
        if (command.components().stream().noneMatch(component -> component.key() instanceof CostShareKey.ByPlaces)) return Map.of();
        Map<String, PublishedFigure> published = figures.ofYear(command.year()).stream().collect(Collectors.toMap(PublishedFigure::code, Function.identity()));
        if (published.isEmpty()) throw new Invalid("components", "no-published-model", String.valueOf(command.year()));
        return new HashMap<>(published);
    }

    static boolean paysIn(PostParty party, int year) {
        return (party.from() == null || party.from().getYear() <= year) && (party.until() == null || party.until().getYear() >= year)
                && (party.from() == null || party.until() == null || !party.until().isBefore(party.from()));
    }

    private static boolean leftGap(PostParty party, int year) {
        return party.until() != null && party.until().getYear() < year
                && (party.onLeaving() == ShareRule.GAP || party.takenOver() != null && party.takenOver().getYear() >= year);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
