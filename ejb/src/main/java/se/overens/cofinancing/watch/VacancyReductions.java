package se.overens.cofinancing.watch;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.AddedCosts;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.staffing.FindPostState;
import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.watch.model.VacantPart;
import se.overens.shared.Money;

/// What vacancies take off a year's cost by the host's decision: the salary of the days that the post was vacant, each a
/// line of its own.
@ApplicationScoped
public class VacancyReductions implements AddedCosts {

    @Inject
    private Watched watched;
    @Inject
    private FindPosts posts;
    @Inject
    private FindPostState states;

    @Override
    public List<Added> of(UUID post, YearCost entered) {
        if (!watched.mayReduce(post)) return List.of();     // most posts, and every cost asks
        PostView seen = posts.get(post);
        return watched.reducing(post, seen.lastDay()).stream().flatMap(one -> lines(seen, one, entered).stream()).toList();
    }

    /// The lines of one occasion in a year, whether it has been applied or not.
    List<Added> lines(PostView post, Watched.One one, YearCost entered) {
        FteOverTime extent = states.extent(post);
        return VacantPart.of(one.watch().condition().reducedFrom(one.occasion().from()), one.occasion().until(), one.occasion().fte(), extent, entered.year()).stream()
                .map(part -> new Added("vacancy", ComponentKind.SALARY, lowered(entered, part), part.from(), part.until())).toList();
    }

    private static Money lowered(YearCost entered, VacantPart part) {
        return entered.cost(ComponentKind.SALARY, part.from(), part.until(), part.ofPost()).negated();
    }
}
