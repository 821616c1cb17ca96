package se.overens.cofinancing.ceiling;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.CeilingSources.Sourced;
import se.overens.cofinancing.ceiling.CeilingsView.Line;
import se.overens.cofinancing.ceiling.CeilingsView.Payer;
import se.overens.cofinancing.ceiling.CeilingsView.Year;
import se.overens.cofinancing.ceiling.model.Ceiling;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.cofinancing.ceiling.model.PostCeilings.Held;
import se.overens.cofinancing.cost.Billed;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.shared.Money;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// The ceilings that hold for a post, what is left of them and what lies above, for a party of the post.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindCeilings {

    private static final int DECEMBER = 12;

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private CeilingSources sources;
    @Inject
    private FindSettlements settlements;
    @Inject
    private Instance<Billed> billed;

    public CeilingsView byPost(int number) {
        return of(posts.byNumber(number));
    }

    /// What those who bill have to hold their claims against.
    public PostCeilings inForce(PostView post) {
        List<Ceiling> holding = sources.of(post).stream().map(Sourced::ceiling).toList();
        return new PostCeilings(holding, holding.isEmpty() ? Map.of() : billed(post.id()));
    }

    /// What has been billed that a ceiling would count.
    public Money billedUnder(PostView post, Ceiling ceiling) {
        return new PostCeilings(List.of(ceiling), billed(post.id())).billedUnder(ceiling);
    }

    public CeilingsView of(PostView post) {
        List<Sourced> holding = sources.of(post);
        PostCeilings ceilings = new PostCeilings(holding.stream().map(Sourced::ceiling).toList(), billed(post.id()));
        return new CeilingsView(post.number(), holding.stream().map(one -> line(one, ceilings)).toList(),
                costs.years(post.id()).stream().map(year -> year(post, costs.through(year, DECEMBER), ceilings, settlements.closed(post, year.year()))).toList());
    }

    private static Line line(Sourced one, PostCeilings ceilings) {
        return new Line(one.ceiling().year(), one.payer() == null ? null : one.payer().code(), one.payer() == null ? null : one.payer().name(),
                one.ceiling().amount().toString(), ceilings.billedUnder(one.ceiling()).toString(), ceilings.left(one.ceiling()).toString(),
                one.ceiling().overflow(), one.ruleStated(), one.clause(), one.agreement(), one.enteredOn(), one.fromNextBasis());
    }

    /// @param settled those of whom nothing more is billed of the year than their settlement says
    private static Year year(PostView post, CostThrough cost, PostCeilings ceilings, Set<UUID> settled) {
        Map<UUID, Money> before = ceilings.billed().getOrDefault(cost.year(), Map.of());
        Map<UUID, Money> claims = claims(cost, before, settled);
        Held held = ceilings.hold(cost.year(), claims);
        List<Payer> payers = cost.parts().stream().map(part -> {
            Money calculated = Money.ofOre(part.amountOre());
            Money paid = before.getOrDefault(part.organisation(), Money.ZERO);
            Money now = held.billable().get(part.organisation());
            Money above = claims.get(part.organisation()).minus(now);
            return new Payer(part.code(), post.party(part.organisation()).map(PostParty::name).orElse(part.code()), calculated.toString(),
                    paid.toString(), now.toString(), above.toString());
        }).toList();
        return new Year(cost.year(), cost.total().toString(), Money.sum(before.values()).toString(),
                ceilings.of(cost.year()).map(ceiling -> ceiling.amount().toString()).orElse(null), held.total().toString(), held.overflow().toString(),
                held.stopped() == null ? null : held.stopped().overflow(), payers);
    }

    /// What is calculated for each and not yet billed; one that has been billed more than that claims nothing.
    private static Map<UUID, Money> claims(CostThrough cost, Map<UUID, Money> before, Set<UUID> settled) {
        Map<UUID, Money> claims = new LinkedHashMap<>();
        cost.parts().forEach(part -> {
            Money left = Money.ofOre(part.amountOre()).minus(before.getOrDefault(part.organisation(), Money.ZERO));
            claims.put(part.organisation(), left.isNegative() || settled.contains(part.organisation()) ? Money.ZERO : left);
        });
        return claims;
    }

    private Map<Integer, Map<UUID, Money>> billed(UUID post) {
        Map<Integer, Map<UUID, Money>> all = new HashMap<>();
        for (Billed port : billed)
            port.soFar(post).forEach((year, payers) -> payers.forEach((payer, ore) ->
                    all.computeIfAbsent(year, _ -> new HashMap<>()).merge(payer, Money.ofOre(ore), Money::plus)));
        return all;
    }
}
