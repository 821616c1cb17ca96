package se.overens.cofinancing.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.model.PostYear;
import se.overens.cofinancing.cost.model.PostYearPart;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.store.PostYears;
import se.overens.cofinancing.model.Span;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;

/// What a post costs and who pays what, for a party of the post.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPostCosts {

    @Inject
    private FindPosts posts;
    @Inject
    private PostYears years;
    @Inject
    private FindDecisions decisions;
    @Inject
    private CurrentActing acting;

    /// The years that have a cost, the last entered revision of each, the latest year first.
    public List<YearView> years(UUID post) {
        PostView seen = posts.get(post);
        Map<Integer, PostYear> latest = years.all(acting.workspace(), post).stream()
                .collect(Collectors.toMap(PostYear::year, Function.identity(), (_, later) -> later));
        return latest.values().stream().sorted(Comparator.comparing(PostYear::year).reversed())
                .map(year -> view(seen, year)).toList();
    }

    /// Every revision of every year, the oldest first.
    public List<YearView> history(UUID post) {
        PostView seen = posts.get(post);
        return years.all(acting.workspace(), post).stream().map(year -> view(seen, year)).toList();
    }

    /// @throws NotFound when no cost has been entered for the year
    public YearView yearView(UUID post, int year) {
        return find(post, year).orElseThrow(() -> new NotFound("post-year", year));
    }

    public Optional<YearView> find(UUID post, int year) {
        PostView seen = posts.get(post);
        return years.find(acting.workspace(), post, year).map(found -> view(seen, found));
    }

    /// What the months up to and including `month` (1–12) cost. Months after the post's last day cost nothing.
    ///
    /// @throws NotFound when no cost has been entered for the year
    public CostThrough costThrough(UUID post, int year, int month) {
        PostView seen = posts.get(post);
        return costThrough(yearView(post, year), month, new Span(seen.startedOn(), seen.lastDay()));
    }

    static CostThrough costThrough(YearView year, int month, Span span) {
        return CostThrough.of(year.year(), month, cost(year).through(month, span));
    }

    public static YearCost cost(YearView year) {
        return new YearCost(year.year(), year.amount(), year.parts().stream()
                .map(part -> new YearCost.Part(part.organisation(), part.code(), part.share(), part.amount())).toList());
    }

    private YearView view(PostView post, PostYear year) {
        PostYear.Sources sources = year.sources();
        List<YearView.Part> parts = years.parts(acting.workspace(), year.id()).stream()
                .map(part -> part(post, year.amount(), part))
                .sorted(Comparator.comparingInt(part -> post.parties().stream().map(PostParty::organisation).toList().indexOf(part.organisation()))).toList();
        PostParty binding = post.party(acting.organisation()).orElse(post.parties().getFirst());
        UUID decision = decisions.of("agreement", binding.agreement()).stream().findFirst().map(DecisionView::id).orElse(null);
        return new YearView(year.id(), post.id(), post.number(), year.year(), year.revision(), year.mode(), year.amount(),
                year.key().orElse(null), sources.amount(), sources.population(), binding.agreementNumber(), sources.clause(),
                decision, year.enteredAt(), parts);
    }

    private static YearView.Part part(PostView post, Money whole, PostYearPart part) {
        PostYearPart.Payer payer = part.payer();
        Optional<PostParty> party = post.party(payer.organisation());
        return new YearView.Part(payer.organisation(), payer.code(), party.map(PostParty::name).orElse(payer.code()),
                part.population(), part.percent(), part.share(), whole.inKronor().times(part.share()), part.amount(),
                party.map(PostParty::agreementNumber).orElse(0));
    }
}
