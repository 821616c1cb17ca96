package se.overens.web.cofinancing.index;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import se.overens.cofinancing.index.FindPostIndex;
import se.overens.cofinancing.index.PostIndexView;
import se.overens.cofinancing.index.PostIndexView.Reading;
import se.overens.cofinancing.index.PostIndexView.Rule;
import se.overens.cofinancing.index.PostIndexView.Year;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// How the post of the address follows an index, year by year.
@Named
@RequestScoped
public class PostIndexPage {

    @Inject
    private PostPage page;
    @Inject
    private FindPostIndex find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    private PostIndexView index;

    public PostIndexView getIndex() {
        if (index == null) index = find.of(page.getPost());
        return index;
    }

    public boolean isMayFollow() {
        return page.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    /// The rule as one says it.
    public String rule(Rule rule) {
        String period = rule.month() == null ? fmt.text("cofinancing.index.rule.year." + rule.lag())
                : fmt.text("cofinancing.index.rule.month." + rule.lag(), month(rule.month()));
        String edition = rule.edition() == null ? fmt.text("cofinancing.index.rule.latest")
                : fmt.text("cofinancing.index.rule.edition." + rule.editionLag(), month(rule.edition()));
        return fmt.text("cofinancing.index.rule", fmt.money(ore(rule.base())), String.valueOf(rule.baseYear()), rule.series(), period, edition);
    }

    public String rounding(Rule rule) {
        return fmt.text(rule.unit().equals("1.00") ? "cofinancing.index.rounding.krona" : "cofinancing.index.rounding.ore");
    }

    public String reading(Reading reading) {
        return fmt.text(reading.provisional() ? "cofinancing.index.reading.provisional" : "cofinancing.index.reading", reading.series(), reading.wanted(),
                reading.wantedEdition() == null ? "" : fmt.text("cofinancing.index.edition", reading.wantedEdition()), fmt.written(reading.value()),
                reading.period(), edition(reading), fmt.day(reading.publishedOn()), fmt.written(reading.baseValue()), reading.basePeriod());
    }

    private static String edition(Reading reading) {
        return YearMonth.parse(reading.edition()).toString();
    }

    /// What the next basis puts right, with sign and word.
    public String stopped(Year year) {
        return fmt.text("cofinancing.index.trueUp.stopped", fmt.money(ore(year.stopped())));
    }

    public String trueUp(Year year) {
        long ore = ore(year.trueUp());
        return fmt.text(ore > 0 ? "cofinancing.index.trueUp.more" : "cofinancing.index.trueUp.less", fmt.money(Math.abs(ore)));
    }

    public String difference(Year year) {
        return year.difference() == null ? "–" : fmt.signed(year.difference());
    }

    /// The length of a bar: 100 for the highest of the years.
    public String bar(Year year) {
        long most = getIndex().years().stream().mapToLong(one -> ore(one.amount())).max().orElse(0);
        return most == 0 ? "0" : Fraction.of(ore(year.amount()), most).times(100).toDecimal(1).toPlainString();
    }

    public String kronor(String amount) {
        return amount == null ? "–" : fmt.amount(ore(amount));
    }

    public String ratio(Year year) {
        BigDecimal ratio = new BigDecimal(year.ratio());
        return fmt.decimal(ratio, Math.max(4, ratio.scale()));
    }

    private String month(int month) {
        return fmt.text("cofinancing.index.month." + month);
    }

    private static long ore(String amount) {
        return Money.parse(amount).ore();
    }
}
