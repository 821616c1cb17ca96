package se.overens.web.cofinancing.ceiling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.overens.agreement.funding.FundingView.State;
import se.overens.cofinancing.ceiling.CeilingsView;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.funding.FindPostFunding;
import se.overens.cofinancing.funding.PostFundingView;
import se.overens.cofinancing.funding.PostFundingView.Payer;
import se.overens.cofinancing.funding.PostFundingView.Year;
import se.overens.cofinancing.funding.model.SourceEnd;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The contract's ceilings on a post, and what its payers have money for.
@Named
@RequestScoped
public class CeilingPage {

    @Inject
    private PostPage page;
    @Inject
    private FindCeilings findCeilings;
    @Inject
    private FindPostFunding findFunding;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    private CeilingsView ceilings;
    private PostFundingView funding;

    /// A payer's year.
    public record Line(Payer payer, Year year) {
    }

    public CeilingsView getCeilings() {
        if (ceilings == null) ceilings = findCeilings.of(page.getPost());
        return ceilings;
    }

    public PostFundingView getFunding() {
        if (funding == null) funding = findFunding.of(page.getPost());
        return funding;
    }

    /// Of those who have said anything of their funding, and one's own.
    public List<Line> getLines() {
        return getFunding().payers().stream().filter(payer -> payer.stated() || payer.own())
                .flatMap(payer -> payer.years().stream().map(year -> new Line(payer, year))).toList();
    }

    public long getSilent() {
        return getFunding().payers().stream().filter(payer -> !payer.stated() && !payer.own()).count();
    }

    public List<Payer> getEnding() {
        return getFunding().payers().stream().filter(payer -> payer.sourceEnd() != null).toList();
    }

    public boolean isMayEnter() {
        return page.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    /// The payer registers what its own budget has decided.
    public boolean mayFund(Line line) {
        return line.payer().own() && line.year().registrable() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    public String kronor(String amount) {
        return amount == null ? "–" : fmt.amount(Money.parse(amount).ore());
    }

    public long ore(String amount) {
        return Money.parse(amount).ore();
    }

    /// What lacks money, in words.
    public String lacking(Year year) {
        return fmt.text("cofinancing.funding.lacking." + (year.state() == State.UNFUNDED ? "unfunded" : "above"), fmt.money(Money.parse(year.lacking()).ore()));
    }

    public String sign(Payer payer) {
        return switch (payer.sourceEnd().state()) {
            case FAR -> "info";
            case SOON -> "wait";
            case TOO_LATE -> "alert";
        };
    }

    public String ending(Payer payer) {
        String key = payer.sourceEnd().state() == SourceEnd.State.TOO_LATE
                ? payer.sourceEnd().nextEnd() == null ? "none" : "late" : "ahead";
        return fmt.text("cofinancing.funding.end." + key, payer.name(), fmt.date(payer.sourceEnd().endsOn()), fmt.date(payer.sourceEnd().noticeBy()),
                fmt.date(payer.sourceEnd().nextEnd()));
    }

    /// Where the tick of a ceiling stands; empty where there is none.
    public String tick(String ceiling, String one, String other) {
        return ceiling == null ? "" : part(ceiling, one, other);
    }

    /// The length of a bar: 100 for the largest amount of the row.
    public String part(String amount, String one, String other) {
        if (amount == null) return "0";
        long most = Stream.of(amount, one, other).filter(Objects::nonNull).mapToLong(this::ore).max().orElse(0);
        return most <= 0 ? "0" : Fraction.of(Math.max(0, ore(amount)), most).times(100).toDecimal(1).toPlainString();
    }
}
