package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoicePlan;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;

/// The plans of the posts that the acting organisation is a party of.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindInvoicePlans {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private PlanOfPost plans;
    @Inject
    private InvoiceBases bases;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// By the posts' titles.
    public List<InvoicePlanView> all() {
        return posts.list().stream().map(this::view).toList();
    }

    public InvoicePlanView ofPost(int number) {
        return view(posts.byNumber(number));
    }

    private InvoicePlanView view(PostView post) {
        LocalDate day = today.day();
        PlanOfPost.Planned planned = plans.of(post);
        return new InvoicePlanView(post.number(), post.title(), post.lastDay(), post.host().equals(acting.organisation()),
                planned.plan().periods(day).stream().map(period -> period(post, period, planned.made())).toList());
    }

    private InvoicePlanView.Period period(PostView post, InvoicePlan.Period period, Map<HalfYear, InvoiceBasis> made) {
        HalfYear half = period.halfYear();
        InvoiceBasis basis = made.get(half);
        long own = basis == null ? expected(post, half, made).getOrDefault(acting.organisation(), 0L)
                : bases.rows(reader(), List.of(basis.id())).stream().filter(row -> row.organisation().equals(acting.organisation()))
                        .mapToLong(row -> row.amountOre()).sum();
        long total = basis == null ? expected(post, half, made).values().stream().mapToLong(Long::longValue).sum() : basis.totalOre();
        return new InvoicePlanView.Period(half, period.startsOn(), period.endsOn(), period.state(), total, own,
                basis == null ? 0 : basis.number(), basis == null ? null : basis.label());
    }

    /// What each would pay if the basis were made now, after the year's other half if that comes first.
    private Map<UUID, Long> expected(PostView post, HalfYear half, Map<HalfYear, InvoiceBasis> made) {
        Map<UUID, Long> through = ore(costs.costThrough(post.id(), half.year(), half.lastMonth()));
        HalfYear first = new HalfYear(half.year(), 1);
        Map<UUID, Long> before = half.equals(first) ? Map.of()
                : made.containsKey(first) ? bases.billed(acting.workspace(), post.id(), half.year())
                : ore(costs.costThrough(post.id(), half.year(), first.lastMonth()));
        through.replaceAll((payer, ore) -> ore - before.getOrDefault(payer, 0L));
        return through;
    }

    private static Map<UUID, Long> ore(CostThrough cost) {
        Map<UUID, Long> ore = new java.util.HashMap<>();
        cost.parts().forEach(part -> ore.put(part.organisation(), part.amountOre()));
        return ore;
    }

    private InvoiceBases.Reader reader() {
        return new InvoiceBases.Reader(acting.workspace(), acting.organisation());
    }
}
