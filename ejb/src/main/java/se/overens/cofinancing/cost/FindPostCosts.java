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
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.model.PostYear;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.store.PostYears;
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
    private YearViews views;
    @Inject
    private CurrentActing acting;

    /// The years that have a cost, the last entered revision of each, the latest year first.
    public List<YearView> years(UUID post) {
        PostView seen = posts.get(post);
        Map<Integer, PostYear> latest = years.all(acting.workspace(), post).stream()
                .collect(Collectors.toMap(PostYear::year, Function.identity(), (_, later) -> later));
        return latest.values().stream().sorted(Comparator.comparing(PostYear::year).reversed())
                .map(year -> views.of(seen, year)).toList();
    }

    /// Every revision of every year, the oldest first.
    public List<YearView> history(UUID post) {
        PostView seen = posts.get(post);
        return years.all(acting.workspace(), post).stream().map(year -> views.of(seen, year)).toList();
    }

    /// @throws NotFound when no cost has been entered for the year
    public YearView yearView(UUID post, int year) {
        return find(post, year).orElseThrow(() -> new NotFound("post-year", year));
    }

    public Optional<YearView> find(UUID post, int year) {
        PostView seen = posts.get(post);
        return years.find(acting.workspace(), post, year).map(found -> views.of(seen, found));
    }

    /// The same of a year that has been found already.
    public CostThrough through(YearView year, int month) {
        return CostThrough.of(year, month);
    }

    /// What the months up to and including `month` (1–12) cost. Months after the post's last day cost nothing.
    ///
    /// @throws NotFound when no cost has been entered for the year
    public CostThrough costThrough(UUID post, int year, int month) {
        return CostThrough.of(yearView(post, year), month);
    }

    public static YearCost cost(YearView year) {
        return year.cost();
    }
}
