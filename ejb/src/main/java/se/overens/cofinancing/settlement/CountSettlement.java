package se.overens.cofinancing.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.outcome.YearShares;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.cofinancing.outcome.store.Outcomes;
import se.overens.cofinancing.settlement.PartyAccounts.Account;
import se.overens.cofinancing.settlement.PartyAccounts.Accounts;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementOutcomeMissing;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementTooEarly;
import se.overens.cofinancing.settlement.model.SettlementDraft.Terms;
import se.overens.cofinancing.settlement.model.SettlementScope;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Counts what a settlement comes to now: the outcome, the keys, the accounts and what earlier settlements left.
@Dependent
class CountSettlement {

    @Inject
    private FindPostCosts costs;
    @Inject
    private Outcomes outcomes;
    @Inject
    private SentSettlements sent;
    @Inject
    private Instance<PartyAccounts> accounts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param party the one whose participation is settled, or null for all
    SettlementText of(PostView post, int year, UUID party, Terms terms) {
        YearView cost = costs.yearView(post.id(), year);
        YearShares shares = YearShares.of(post, cost);
        LocalDate through = party == null ? shares.through() : lastDayOf(post, party, year);
        SettlementScope scope = party != null ? SettlementScope.PARTY_END : post.ended() && shares.through().equals(post.lastDay()) ? SettlementScope.POST_END : SettlementScope.YEAR;
        if (scope != SettlementScope.YEAR && terms.surplusRule() == SurplusRule.CARRIED) throw new Invalid("surplusRule", "settlement-nothing-to-carry-to");
        if (!through.isBefore(today.day())) throw new SettlementTooEarly(through);
        YearBook book = new YearBook(outcomes.of(acting.workspace(), post.id(), year));
        expectComplete(shares, book, through);
        List<SettledLine> lines = lines(shares, cost, book, through, terms);
        return new SettlementText(post.number(), post.title(), post.hostName(), scope, year, shares.from(), through,
                lines.stream().map(SettledLine::text).toList(), new SettledParties(post, cost, lines).of(billed(post.id(), year), carried(post.id(), year), party),
                terms.surplusRule(), terms.surplusClause(), source(cost), terms.note());
    }

    private static LocalDate lastDayOf(PostView post, UUID party, int year) {
        return post.party(party).map(PostParty::until).filter(until -> until.getYear() == year)
                .orElseThrow(() -> new Invalid("party", "settlement-party-stays", String.valueOf(year)));
    }

    private static void expectComplete(YearShares shares, YearBook book, LocalDate through) {
        List<String> missing = shares.components().stream().flatMap(component -> book.missing(component.name(), shares.from(), through).stream())
                .distinct().sorted().map(YearMonth::toString).toList();
        if (!missing.isEmpty()) throw new SettlementOutcomeMissing(missing);
    }

    private static List<SettledLine> lines(YearShares shares, YearView cost, YearBook book, LocalDate through, Terms terms) {
        List<SettledLine> lines = new ArrayList<>();
        for (YearShares.Component component : shares.components())
            lines.add(SettledLine.actual(component, cost.clauseNumber(), shares.budget(component, through), shares.shared(component, book, through)));
        if (terms.windingDown().ore() > 0) {
            YearShares.Component as = shares.component(terms.windingAs()).orElseThrow(() -> new Invalid("windingAs", "outcome-component-unknown"));
            lines.add(SettledLine.windingDown(as, terms.windingClause(), shares.shared(as, terms.windingDown(), through)));
        }
        return lines;
    }

    /// What the bases hold, and what settled settlements will put there.
    private Map<UUID, Account> billed(UUID post, int year) {
        Accounts known = accounts.isResolvable() ? accounts.get().of(post, year) : new Accounts(Map.of(), java.util.Set.of());
        Map<UUID, Account> billed = new HashMap<>(known.parties());
        for (SentSettlements.Sent each : sent.of(post)) {
            if (each.settlement().year() != year || !each.settled() || known.settlements().contains(each.settlement().id())) continue;
            SettlementText text = each.text();
            text.settling().forEach(line -> billed.merge(line.organisation(), new Account(line.claimOre() - credited(text, line), 0),
                    (a, b) -> new Account(a.billedOre() + b.billedOre(), a.paidOre() + b.paidOre())));
        }
        return billed;
    }

    private static long credited(SettlementText text, PartyLine line) {
        return text.surplusRule() == SurplusRule.REPAID ? line.surplusOre() : 0;
    }

    /// Surpluses that the year before left to this one, less those that this year's earlier settlements have left to the next.
    private Map<UUID, Long> carried(UUID post, int year) {
        Map<UUID, Long> carried = new HashMap<>();
        for (SentSettlements.Sent each : sent.of(post)) {
            int sign = each.settlement().year() == year - 1 ? 1 : each.settlement().year() == year ? -1 : 0;
            SettlementText text = each.text();
            if (sign == 0 || !each.settled() || text.surplusRule() != SurplusRule.CARRIED) continue;
            text.settling().filter(line -> line.surplusOre() > 0).forEach(line -> carried.merge(line.organisation(), sign * line.surplusOre(), Long::sum));
        }
        return carried;
    }

    private static String source(YearView cost) {
        return cost.populationSource() == null ? cost.source() : cost.populationSource();
    }
}
