package se.overens.cofinancing.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.outcome.model.SharedCost;
import se.overens.cofinancing.settlement.PartyAccounts.Account;
import se.overens.cofinancing.settlement.model.SettlementCase;
import se.overens.cofinancing.settlement.model.SettlementCase.Settled;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.shared.Money;

/// Who a settlement is between: everyone that pays a part of the year or has been invoiced for it, by name as in every list
/// of municipalities.
record SettledParties(PostView post, YearView cost, List<SettledLine> lines) {

    private record Who(UUID organisation, String code, String name) {
    }

    /// @param party the one that is settled, or null for all
    List<PartyLine> of(Map<UUID, Account> billed, Map<UUID, Long> carried, UUID party) {
        Map<String, Who> known = known();
        List<SettlementCase.Account> accounts = known.values().stream().map(who -> new SettlementCase.Account(who.code(),
                Money.ofOre(carried.getOrDefault(who.organisation(), 0L)), Money.ofOre(account(billed, who).billedOre()))).toList();
        Map<String, Settled> settled = new SettlementCase(lines.stream().map(SettledLine::cost).toList(), accounts).settled().stream()
                .collect(Collectors.toMap(Settled::code, Function.identity()));
        return known.values().stream().filter(who -> isIn(settled.get(who.code()), who))
                .map(who -> line(settled.get(who.code()), who, account(billed, who), party == null || party.equals(who.organisation()))).toList();
    }

    private PartyLine line(Settled settled, Who who, Account account, boolean settles) {
        return new PartyLine(who.organisation(), who.code(), who.name(), lines.stream().map(line -> line.of(who.code())).toList(),
                settled.account().carriedIn().ore(), settled.account().billed().ore(), account.paidOre(), settles);
    }

    private static Account account(Map<UUID, Account> billed, Who who) {
        return billed.getOrDefault(who.organisation(), new Account(0, 0));
    }

    /// One that paid no part of the year and owes nothing is no party of its settlement.
    private boolean isIn(Settled settled, Who who) {
        return settled.balance().ore() != 0 || settled.account().billed().ore() != 0
                || lines.stream().map(SettledLine::cost).flatMap(line -> line.slices().stream()).map(SharedCost.Slice::shares)
                        .anyMatch(shares -> Optional.ofNullable(shares.get(who.code())).filter(share -> share.signum() > 0).isPresent());
    }

    private Map<String, Who> known() {
        Stream<Who> parties = post.parties().stream().map(each -> new Who(each.organisation(), each.code(), each.name()));
        Stream<Who> payers = cost.parts().stream().map(each -> new Who(each.organisation(), each.code(),
                post.party(each.organisation()).map(PostParty::name).orElse(each.name())));
        return Stream.concat(parties, payers).collect(Collectors.toMap(Who::code, Function.identity(), (first, _) -> first, java.util.LinkedHashMap::new));
    }
}
