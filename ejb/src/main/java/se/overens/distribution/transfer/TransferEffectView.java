package se.overens.distribution.transfer;

import java.util.List;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.model.TransferTerms;
import se.overens.shared.Money;
import se.overens.workspace.MemberView;

/// What a transfer does: to both figures, in kronor, and to which years. The county's number is not changed.
///
/// @param places       that are moved, in the unit of the category
/// @param compensation for each place, or null when nothing is said of money
/// @param source       where that amount stands
/// @param years        the first is the one that is decided; the others are information
public record TransferEffectView(Category category, Side giver, Side taker, long places, String compensation, String source, List<Integer> years) {

    /// @param received so far during the year; null where it does not matter
    /// @param money    compensation that comes or, negative, goes; null when nothing is said of money
    public record Side(String code, String name, long before, long change, long after, Long received, String money) {
    }

    static TransferEffectView of(Category category, MemberView giver, MemberView taker, TransferTerms terms, long giverBefore, long takerBefore, Long received) {
        Money money = terms.money();
        return new TransferEffectView(category,
                side(giver, giverBefore, -terms.places(), received, money == null ? null : money.negated()),
                side(taker, takerBefore, terms.places(), null, money), terms.places(),
                terms.compensation() == null ? null : terms.compensation().toString(), terms.source(), terms.years());
    }

    private static Side side(MemberView member, long before, long change, Long received, Money money) {
        return new Side(member.code(), member.shortName(), before, change, before + change, received, money == null ? null : money.toString());
    }

    /// The county's number of the two together, before and after.
    public long getTogether() {
        return giver.before() + taker.before();
    }
}
