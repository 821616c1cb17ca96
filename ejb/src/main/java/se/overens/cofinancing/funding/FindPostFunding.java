package se.overens.cofinancing.funding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.FindParties;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.funding.FindFunding;
import se.overens.agreement.funding.FundingView;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.model.Claim;
import se.overens.agreement.model.NoticeRule;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.Billed;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.funding.PostFundingView.Payer;
import se.overens.cofinancing.funding.PostFundingView.Year;
import se.overens.cofinancing.funding.model.SourceEnd;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What a payer's own ceilings cover of a post, year by year, and what lacks money. The claim stands.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPostFunding {

    private static final int DECEMBER = 12;
    private static final int NEVER = Integer.MAX_VALUE;

    @Inject
    private FindPosts posts;
    @Inject
    private Posts store;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindFunding funding;
    @Inject
    private FindParties parties;
    @Inject
    private FindAgreements agreements;
    @Inject
    private Instance<Billed> billed;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public PostFundingView byPost(int number) {
        return of(posts.byNumber(number));
    }

    public PostFundingView of(PostView post) {
        Set<UUID> ours = parties.among(acting.organisation(), post.parties().stream().map(PostParty::agreement).toList());
        return new PostFundingView(post.number(), payers(post, post.parties().stream().filter(party -> ours.contains(party.agreement())).toList()));
    }

    /// The posts that rest on agreements whose funding the acting organisation may have said something of.
    public List<PostView> stated() {
        return store.resting(acting.workspace(), funding.stated()).stream().map(post -> posts.get(post.id())).toList();
    }

    /// The last days of the sources that pay for the post, of those whose funding the acting organisation may see.
    public List<LocalDate> sourceEnds(PostView post) {
        Set<UUID> ours = parties.agreementsOf(acting.organisation());
        return post.parties().stream().filter(party -> ours.contains(party.agreement()))
                .flatMap(party -> sourceEnd(party, said(party, funding.payers(party.agreementNumber()))).stream()).map(SourceEnd::endsOn).distinct().sorted().toList();
    }

    /// The acting organisation's own; nothing for one that does not pay, or has said nothing of its funding.
    public Optional<Payer> own(PostView post) {
        return post.party(acting.organisation()).filter(this::isStated).flatMap(party -> payers(post, List.of(party)).stream().findFirst());
    }

    private boolean isStated(PostParty party) {
        return said(party, funding.payers(party.agreementNumber())).stream().anyMatch(year -> year.state() != State.UNFUNDED);
    }

    private List<Payer> payers(PostView post, List<PostParty> among) {
        Map<Integer, CostThrough> years = new LinkedHashMap<>();
        costs.years(post.id()).forEach(year -> years.put(year.year(), costs.through(year, DECEMBER)));
        Map<Integer, Map<UUID, Money>> billed = billed(post.id());
        Map<Integer, List<FundingView.Payer>> said = new HashMap<>();
        among.stream().map(PostParty::agreementNumber).distinct().forEach(agreement -> said.put(agreement, funding.payers(agreement)));
        return among.stream().map(party -> payer(party, said(party, said.get(party.agreementNumber())), years, billed)).toList();
    }

    private static List<FundingView.Year> said(PostParty party, List<FundingView.Payer> payers) {
        return payers.stream().filter(payer -> payer.organisation().equals(party.organisation())).findFirst().map(FundingView.Payer::years).orElse(List.of());
    }

    private Payer payer(PostParty party, List<FundingView.Year> said, Map<Integer, CostThrough> years, Map<Integer, Map<UUID, Money>> billed) {
        int first = said.stream().filter(year -> year.state() != State.UNFUNDED).mapToInt(FundingView.Year::year).min().orElse(NEVER);
        List<Year> lines = years.values().stream().map(cost -> year(party, cost, said, cost.year() < first, billed)).toList();
        return new Payer(party.code(), party.name(), party.organisation().equals(acting.organisation()), party.agreementNumber(), first != NEVER,
                sourceEnd(party, said).orElse(null), lines);
    }

    /// @param silent nothing had been said of funding yet
    private static Year year(PostParty party, CostThrough cost, List<FundingView.Year> said, boolean silent, Map<Integer, Map<UUID, Money>> billed) {
        Money calculated = cost.owedBy(party.organisation());
        Money before = billed.getOrDefault(cost.year(), Map.of()).getOrDefault(party.organisation(), Money.ZERO);
        Money claim = calculated.minus(before).isNegative() ? Money.ZERO : calculated.minus(before);
        boolean registrable = said.stream().anyMatch(year -> year.year() == cost.year());
        FundingView.Year funded = silent ? null : said.stream().filter(year -> year.year() == cost.year()).findFirst().orElse(null);
        Money ceiling = funded == null || funded.ceiling() == null ? Money.ZERO : Money.parse(funded.ceiling());
        Claim whole = new Claim(ceiling, before, claim);
        Claim now = new Claim(ceiling, before, Money.ZERO);
        State state = silent ? null : funded == null ? State.UNFUNDED : funded.state();
        return new Year(cost.year(), state, funded == null ? null : funded.ceiling(), funded == null ? null : funded.source(),
                funded == null || funded.decision() == null ? null : funded.decision().endsOn(), calculated.toString(), before.toString(), claim.toString(),
                (silent ? Money.ZERO : whole.lacking()).toString(), (silent ? Money.ZERO : now.lacking()).toString(),
                (silent ? Money.ZERO : whole.left()).toString(), funded == null || funded.handoff() == null ? null : funded.handoff().dueOn(), registrable);
    }

    /// The end of the source of the latest year that has one, held against the agreement's notice.
    private Optional<SourceEnd> sourceEnd(PostParty party, List<FundingView.Year> said) {
        return said.reversed().stream().filter(year -> year.state() != State.UNFUNDED).findFirst()
                .filter(year -> year.decision() != null && year.decision().endsOn() != null)
                .map(year -> year.decision().endsOn()).filter(endsOn -> goesOnAfter(party, endsOn))
                .map(endsOn -> SourceEnd.of(endsOn, rule(party), today.day()));
    }

    /// An agreement that ends with the money, or before it, needs no notice.
    private boolean goesOnAfter(PostParty party, LocalDate endsOn) {
        LocalDate lastDay = party.until() != null ? party.until() : agreements.byNumber(party.agreementNumber()).lastDay();
        return lastDay == null || lastDay.isAfter(endsOn);
    }

    private NoticeRule rule(PostParty party) {
        return parties.of(Set.of(party.agreement())).stream().filter(one -> one.organisation().equals(party.organisation()))
                .findFirst().map(Party::noticeRule).orElse(null);
    }

    private Map<Integer, Map<UUID, Money>> billed(UUID post) {
        Map<Integer, Map<UUID, Money>> all = new HashMap<>();
        for (Billed port : billed)
            port.soFar(post).forEach((year, payers) -> payers.forEach((payer, ore) ->
                    all.computeIfAbsent(year, _ -> new HashMap<>()).merge(payer, Money.ofOre(ore), Money::plus)));
        return all;
    }
}
