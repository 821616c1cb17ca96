package se.overens.web.cofinancing.cost;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.cofinancing.PostPictures;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;

/// "Så har er del räknats fram": the actual numbers, each step redoable by hand.
@Named
@RequestScoped
public class SharesPage {

    @Inject
    private PostPage page;
    @Inject
    private PostPictures pictures;
    @Inject
    private Formats fmt;
    @Inject
    private CurrentActing acting;

    /// @param sum the calculation itself
    public record Step(String heading, String text, String sum) {
    }

    /// One's own part of the year, or null for one that does not pay.
    public YearView.Part getOwn() {
        return page.getYear() == null ? null : page.getYear().part(acting.organisation()).orElse(null);
    }

    /// One's own part of a year of one amount, at full staffing and with the same parties all the time; the steps of any
    /// other year stand on a page of their own.
    public boolean isExplained() {
        return getOwn() != null && page.getYear().plain();
    }

    public List<Step> getSteps() {
        YearView year = page.getYear();
        YearView.Part own = getOwn();
        if (year.key() instanceof CostShareKey.PerCapita) return List.of(
                step("inhabitants", fmt.number(own.population()), fmt.number(year.population()), pictures.percent(own.share())),
                step("cost", fmt.amount(year.amount().ore()), fmt.number(own.population()), fmt.number(year.population()), pictures.exact(own.exact())),
                rounding(year, own));
        if (year.key() instanceof CostShareKey.Equal) return List.of(
                step("equal", fmt.amount(year.amount().ore()), year.parts().size(), pictures.exact(own.exact())), rounding(year, own));
        if (year.key() instanceof CostShareKey.FixedPercent) return List.of(
                step("percent", fmt.amount(year.amount().ore()), pictures.percent(own.share()), pictures.exact(own.exact())), rounding(year, own));
        if (year.key() instanceof CostShareKey.BaseAndPerCapita(var base)) return List.of(
                step("base", base.times(100).toPlainString(), year.parts().size(), fmt.number(own.population()), fmt.number(year.population()),
                        pictures.percent(own.share())),
                step("part", fmt.amount(year.amount().ore()), pictures.percent(own.share()), pictures.exact(own.exact())), rounding(year, own));
        if (year.key() instanceof CostShareKey.ByPlaces) return List.of(
                step("part", fmt.amount(year.amount().ore()), pictures.percent(own.share()), pictures.exact(own.exact())), rounding(year, own));
        return List.of(step("decided", year.source(), fmt.money(own.amountOre())));
    }

    /// Every part is rounded down to the öre, and the öre that are left go to the largest remainders.
    private Step rounding(YearView year, YearView.Part own) {
        Money unit = year.plan().terms().unit();
        if (!unit.equals(Money.ONE_ORE)) return step("roundedToKronor", pictures.exact(own.exact()), fmt.money(own.amountOre()));
        long down = year.parts().stream().mapToLong(part -> part.exact().times(100).floor().longValueExact()).sum();
        long left = year.amount().minus(Money.ofOre(down)).ore();
        boolean gotOne = own.amountOre() > own.exact().times(100).floor().longValueExact();
        return step(gotOne ? "roundedUp" : "rounded", pictures.exact(own.exact()), left, year.parts().size(), fmt.money(own.amountOre()));
    }

    private Step step(String name, Object... numbers) {
        String key = "cofinancing.own." + name;
        return new Step(fmt.text(key + ".heading"), fmt.text(key + ".text", numbers), fmt.text(key + ".sum", numbers));
    }
}
