package se.overens.web.cofinancing;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.shared.Fraction;
import se.overens.web.shared.Formats;

/// A post's board and bars, as the tags draw them.
@Named
@RequestScoped
public class PostPictures {

    @Inject
    private PostPage page;
    @Inject
    private Formats fmt;

    /// One on the board.
    public record Member(String name, boolean done, String word) {
    }

    public List<Member> getMembers() {
        return page.getBoard().rows().stream().map(row -> new Member(row.name(), row.counts(), standing(row))).toList();
    }

    public String standing(Row row) {
        return fmt.text("cofinancing.standing." + row.standing());
    }

    public String sign(Row row) {
        return switch (row.standing()) {
            case COUNTS -> "ok";
            case MISSING, UNSHARED, APPEALED, DEVIATES -> "wait";
            case REJECTED, REVOKED, ANNULLED -> "alert";
        };
    }

    /// The share in per cent, four decimals.
    public String percent(Fraction share) {
        return fmt.decimal(share.times(100).toDecimal(4), 4);
    }

    /// Kronor before rounding, six decimals: enough to see which way each part was rounded.
    public String exact(Fraction kronor) {
        return fmt.decimal(kronor.toDecimal(6), 6);
    }

    /// The length of the bar: 100 for the largest share of the year.
    public String bar(YearView year, Fraction share) {
        Fraction largest = year.parts().stream().map(YearView.Part::share).max(Fraction::compareTo).orElse(Fraction.ONE);
        return share.times(100).dividedBy(largest).toDecimal(1).toPlainString();
    }

    /// The key in words: `cofinancing.key.<type>`.
    public String key(YearView year) {
        if (year.key() == null) return fmt.text(year.split() ? "cofinancing.key.Components" : "cofinancing.key.AsDecided");
        if (year.key() instanceof se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita(var base))
            return fmt.text("cofinancing.key.BaseAndPerCapita", base.times(100).toPlainString());
        return fmt.text("cofinancing.key." + year.key().getClass().getSimpleName());
    }
}
