package se.overens.cofinancing.settlement.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.overens.cofinancing.outcome.model.SharedCost;
import se.overens.cofinancing.outcome.model.SharedCost.Divided;
import se.overens.shared.CodePointOrder;
import se.overens.shared.Money;

/// What is settled (domain rule 4.11): each line of cost divided by itself, and for each party its parts less what has
/// been invoiced and what it brought with it. Nothing is rounded here: lines are, and the rest is whole öre.
///
/// So the claims less the surpluses are the cost less what nobody pays and what has been invoiced, exactly.
public record SettlementCase(List<SharedCost> lines, List<Account> accounts) {

    /// @param carriedIn a surplus that the year before left to this one
    /// @param billed    in invoice bases, credits subtracted
    public record Account(String code, Money carriedIn, Money billed) {
    }

    /// @param parts of each line, in the order of the lines
    public record Settled(String code, List<Money> parts, Account account) {

        public Settled {
            parts = List.copyOf(parts);
        }

        public Money owed() {
            return Money.sum(parts);
        }

        /// What remains: above nothing a claim on the party, below it a surplus that is the party's.
        public Money balance() {
            return owed().minus(account.billed()).minus(account.carriedIn());
        }

        public Money claim() {
            return balance().isNegative() ? Money.ZERO : balance();
        }

        public Money surplus() {
            return balance().isNegative() ? balance().negated() : Money.ZERO;
        }
    }

    public SettlementCase {
        lines = List.copyOf(lines);
        accounts = List.copyOf(accounts);
    }

    /// Everyone that has a share or has been invoiced, in the order of the codes.
    public List<Settled> settled() {
        List<Divided> divided = lines.stream().map(SharedCost::divided).toList();
        Map<String, Account> byCode = accounts.stream().collect(Collectors.toMap(Account::code, Function.identity(), (_, later) -> later,
                () -> new TreeMap<>(CodePointOrder.BY_CODE_POINT)));
        var codes = new TreeSet<>(CodePointOrder.BY_CODE_POINT);
        codes.addAll(byCode.keySet());
        divided.forEach(line -> line.parts().forEach(part -> codes.add(part.code())));
        return codes.stream().map(code -> new Settled(code, divided.stream().map(line -> line.of(code)).toList(),
                byCode.getOrDefault(code, new Account(code, Money.ZERO, Money.ZERO)))).toList();
    }

    /// What nobody pays of each line.
    public List<Money> gaps() {
        return lines.stream().map(line -> line.divided().gap()).toList();
    }

    /// Everything that it cost.
    public Money cost() {
        return Money.sum(lines.stream().map(SharedCost::amount).toList());
    }
}
