package se.overens.web.cofinancing.outcome;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.outcome.EnterOutcome;
import se.overens.cofinancing.outcome.OutcomeView;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.outcome.model.OutcomePeriod;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Enters what a month or a quarter has cost, one amount for each component.
@Named
@RequestScoped
public class EnterOutcomePage {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    @Inject
    private OutcomePage page;
    @Inject
    private EnterOutcome enter;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private String period;
    private String source;
    private List<Line> lines;

    /// One component's amount.
    public static final class Line {
        private final CostName name;
        private Long amount;

        private Line(CostName name) {
            this.name = name;
        }

        public CostName getName() {
            return name;
        }

        public Long getAmount() {
            return amount;
        }

        public void setAmount(Long amount) {
            this.amount = amount;
        }
    }

    public String save() {
        OutcomeView outcome = page.getOutcome();
        List<EnterOutcome.Line> told = getLines().stream().filter(line -> line.amount != null)
                .map(line -> new EnterOutcome.Line(period, line.name.kind(), line.name.label(), Money.ofOre(line.amount))).toList();
        if (told.isEmpty()) {
            forms.refuse(null, "cofinancing.outcome.enter.nothing");
            return null;
        }
        var command = new EnterOutcome.Command(outcome.post(), outcome.year(), told, source);
        return forms.attempt(() -> enter.enter(command), field -> field.endsWith(".period") ? "period" : field)
                .map(made -> to.goTo(to.view("cofinancing/outcome/show", made.post()) + "?ar=" + made.year() + "&sparat=ja")).orElse(null);
    }

    /// The months and quarters of the year that have begun while the post runs.
    public List<String> getPeriods() {
        int year = page.getOutcome().year();
        return Stream.concat(IntStream.rangeClosed(1, MONTHS).mapToObj(month -> OutcomePeriod.month(year, month)),
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> OutcomePeriod.quarter(year, quarter)))
                .filter(each -> !each.from().isAfter(today.day()) && !each.from().isAfter(page.getOutcome().lastDay())).map(OutcomePeriod::toString).toList();
    }

    public List<Line> getLines() {
        if (lines == null) lines = page.getOutcome().components().stream().map(component -> new Line(component.name())).toList();
        return lines;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
