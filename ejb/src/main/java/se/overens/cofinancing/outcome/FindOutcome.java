package se.overens.cofinancing.outcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.outcome.OutcomeView.Component;
import se.overens.cofinancing.outcome.OutcomeView.Entry;
import se.overens.cofinancing.outcome.OutcomeView.Party;
import se.overens.cofinancing.outcome.OutcomeView.Period;
import se.overens.cofinancing.outcome.model.PostOutcome;
import se.overens.cofinancing.outcome.model.SharedCost.Divided;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.cofinancing.outcome.store.Outcomes;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What a post has cost beside its budget, for a party of the post.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindOutcome {

    private static final int DECEMBER = 12;

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Outcomes outcomes;
    @Inject
    private CurrentActing acting;

    /// @param year one that has a cost
    public OutcomeView of(int number, int year) {
        PostView post = posts.byNumber(number);
        return view(post, costs.yearView(post.id(), year));
    }

    /// The same of every year of which anything has been entered, by year.
    public List<OutcomeView> entered(PostView post) {
        return outcomes.years(acting.workspace(), post.id()).stream().map(year -> costs.find(post.id(), year)).flatMap(Optional::stream)
                .map(year -> view(post, year)).toList();
    }

    private OutcomeView view(PostView post, YearView year) {
        List<PostOutcome> entries = outcomes.of(acting.workspace(), post.id(), year.year());
        YearBook book = new YearBook(entries);
        YearShares shares = YearShares.of(post, year);
        List<Component> components = shares.components().stream().map(component -> component(component, shares, book)).toList();
        List<Divided> divided = shares.components().stream().map(component -> shares.shared(component, book, shares.through()).divided()).toList();
        return new OutcomeView(post.number(), post.title(), year.year(), costs.years(post.id()).stream().map(YearView::year).sorted().toList(),
                through(shares, book).orElse(null), shares.through(), components, parties(post, year, divided),
                divided.stream().mapToLong(line -> line.gap().ore()).sum(), entries.stream().map(entry -> entry(entry, book)).toList(),
                post.host().equals(acting.organisation()));
    }

    private static Component component(YearShares.Component component, YearShares shares, YearBook book) {
        return new Component(component.name(), shares.budget(component, shares.through()).ore(), book.sum(component.name()).ore(),
                book.of(component.name()).stream().map(booked -> new Period(booked.period().toString(), booked.amount().ore())).toList(),
                book.missing(component.name(), shares.from(), shares.through()).stream().map(YearMonth::toString).toList());
    }

    private List<Party> parties(PostView post, YearView year, List<Divided> divided) {
        CostThrough budget = costs.costThrough(post.id(), year.year(), DECEMBER);
        Map<String, Long> outcome = new HashMap<>();
        divided.forEach(line -> line.parts().forEach(part -> outcome.merge(part.code(), part.amount().ore(), Long::sum)));
        return Stream.concat(year.parts().stream().map(YearView.Part::code), outcome.keySet().stream().sorted()).distinct()
                .map(code -> new Party(code, name(post, year, code), budgetOf(budget, code), outcome.getOrDefault(code, 0L))).toList();
    }

    private static long budgetOf(CostThrough budget, String code) {
        return budget.parts().stream().filter(part -> part.code().equals(code)).mapToLong(CostThrough.Part::amountOre).sum();
    }

    private static String name(PostView post, YearView year, String code) {
        return year.parts().stream().filter(part -> part.code().equals(code)).map(YearView.Part::name).findFirst()
                .or(() -> post.party(code).map(se.overens.cofinancing.PostParty::name)).orElse(code);
    }

    /// Everything has been entered up to the first month that something is missing for.
    private static Optional<LocalDate> through(YearShares shares, YearBook book) {
        Optional<YearMonth> missing = shares.components().stream()
                .flatMap(component -> book.missing(component.name(), shares.from(), shares.through()).stream()).min(YearMonth::compareTo);
        if (missing.isEmpty()) return Optional.of(shares.through());
        LocalDate before = missing.get().atDay(1).minusDays(1);
        return before.isBefore(shares.from()) ? Optional.empty() : Optional.of(before);
    }

    private static Entry entry(PostOutcome entry, YearBook book) {
        boolean counts = book.at(entry.name(), entry.booked().period()).filter(latest -> latest.id().equals(entry.id())).isPresent();
        return new Entry(entry.booked().period().toString(), entry.name(), entry.revision(), counts, entry.booked().amount().ore(),
                entry.told().source(), entry.told().at());
    }
}
