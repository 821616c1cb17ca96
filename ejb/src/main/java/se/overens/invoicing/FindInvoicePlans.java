package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.PostsAtHand;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoicePlan;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Money;
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
    private PostsAtHand atHand;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private FindSettlements settlements;
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
        return atHand.list().stream().map(this::view).toList();
    }

    public InvoicePlanView ofPost(int number) {
        return view(posts.byNumber(number));
    }

    private InvoicePlanView view(PostView post) {
        LocalDate day = today.day();
        PlanOfPost.Planned planned = plans.of(post);
        PostCeilings held = ceilings.inForce(post);
        return new InvoicePlanView(post.number(), post.title(), post.lastDay(), post.host().equals(acting.organisation()),
                planned.plan().periods(day).stream().map(period -> period(post, period, planned.made(), held)).toList());
    }

    private InvoicePlanView.Period period(PostView post, InvoicePlan.Period period, Map<HalfYear, InvoiceBasis> made, PostCeilings held) {
        HalfYear half = period.halfYear();
        InvoiceBasis basis = made.get(half);
        Map<UUID, Long> expected = basis == null ? expected(post, half, made, held) : Map.of();
        long own = basis == null ? expected.getOrDefault(acting.organisation(), 0L)
                : bases.rows(reader(), List.of(basis.id())).stream().filter(row -> row.organisation().equals(acting.organisation()))
                        .mapToLong(row -> row.amountOre()).sum();
        long total = basis == null ? expected.values().stream().mapToLong(Long::longValue).sum() : basis.totalOre();
        return new InvoicePlanView.Period(half, period.startsOn(), period.endsOn(), period.state(), total, own,
                basis == null ? 0 : basis.number(), basis == null ? null : basis.label());
    }

    /// What each would pay if the basis were made now, after the year's other half if that comes first.
    private Map<UUID, Long> expected(PostView post, HalfYear half, Map<HalfYear, InvoiceBasis> made, PostCeilings held) {
        Map<UUID, Long> through = through(post, half, held);
        HalfYear first = new HalfYear(half.year(), 1);
        Map<UUID, Long> before = half.equals(first) ? Map.of()
                : made.containsKey(first) ? bases.billed(acting.workspace(), post.id(), half.year())
                : through(post, first, held);
        through.replaceAll((payer, ore) -> ore - before.getOrDefault(payer, 0L));
        settlements.closed(post, half.year()).forEach(through::remove);
        return through;
    }

    /// What each would have been billed of the year when the period is over, under the ceilings.
    private Map<UUID, Long> through(PostView post, HalfYear half, PostCeilings held) {
        Map<UUID, Money> billed = held.billed().getOrDefault(half.year(), Map.of());
        Map<UUID, Money> claims = new LinkedHashMap<>();
        costs.costThrough(post.id(), half.year(), half.lastMonth()).parts().forEach(part -> {
            Money claim = Money.ofOre(part.amountOre()).minus(billed.getOrDefault(part.organisation(), Money.ZERO));
            claims.put(part.organisation(), claim.isNegative() ? Money.ZERO : claim);
        });
        Map<UUID, Long> through = new HashMap<>();
        held.hold(half.year(), claims).billable()
                .forEach((payer, billable) -> through.put(payer, billable.plus(billed.getOrDefault(payer, Money.ZERO)).ore()));
        return through;
    }

    private InvoiceBases.Reader reader() {
        return new InvoiceBases.Reader(acting.workspace(), acting.organisation());
    }
}
