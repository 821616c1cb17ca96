package se.overens.web.cofinancing.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.Segment;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;

/// What a year's cost is made of, what has come to it, and who pays when.
@Named
@RequestScoped
public class YearComponentsPage {

    @Inject
    private PostPage page;
    @Inject
    private Formats fmt;

    /// @param fullYear öre, a whole year at full staffing; null for what came afterwards
    /// @param percent  of it this year, in words
    /// @param perFte   öre for a full-time equivalent; null for what came afterwards
    public record Line(String name, String key, Long fullYear, String percent, Long perFte, long amount) {
    }

    /// @param who  names of those who pay
    /// @param gone names of those who have left and whose part nobody has taken over; empty when there are none
    /// @param gap  öre that nobody pays of the time
    public record Time(LocalDate from, LocalDate until, String who, String gone, long gap) {
    }

    /// Nothing to add to a year of one amount at full staffing with the same parties all the time.
    public boolean isShown() {
        return page.getYear() != null && !page.getYear().plain();
    }

    public List<Line> getLines() {
        YearView year = page.getYear();
        List<Line> lines = new ArrayList<>(year.plan().components().stream().map(this::line).toList());
        year.cost().lines().stream().filter(CostLine::added).forEach(line -> lines.add(new Line(
                fmt.text("cofinancing.added.line", fmt.text("cofinancing.added." + line.label()), fmt.day(line.from()), fmt.day(line.until())),
                "", null, "", null, line.amount().ore())));
        return lines;
    }

    private Line line(YearComponent component) {
        return new Line(component.label() == null ? fmt.text("cofinancing.component." + component.kind()) : component.label(), key(component.key()),
                component.fullYear().ore(), fmt.decimal(component.estimated().times(100).toDecimal(1), 1), perFte(component.fullYear()), component.amount().ore());
    }

    private Long perFte(Money fullYear) {
        return Money.rounded(fullYear.inKronor().dividedBy(Fraction.parse(page.getPost().fte()))).ore();
    }

    private String key(CostShareKey key) {
        if (key instanceof CostShareKey.BaseAndPerCapita(var base)) return fmt.text("cofinancing.key.BaseAndPerCapita", base.times(100).toPlainString());
        return fmt.text("cofinancing.key." + key.getClass().getSimpleName());
    }

    /// What is billed of the year, with all that has come to it, and what nobody pays of it: öre.
    public long getBilled() {
        return Money.sum(page.getYear().cost().through(12, page.getYear().span()).stream().map(owed -> owed.amount()).toList()).ore();
    }

    public long getGap() {
        return page.getYear().cost().gap(last(), page.getYear().span()).ore();
    }

    public List<Time> getTimes() {
        YearView year = page.getYear();
        List<Segment> segments = year.cost().segments();
        if (segments.size() == 1 && segments.getFirst().gone().isEmpty()) return List.of();
        return segments.stream().map(segment -> new Time(segment.from(), segment.until(), names(segment.paying()), names(segment.gone()),
                year.cost().gap(segment.until(), year.span()).minus(year.cost().gap(segment.from().minusDays(1), year.span())).ore())).toList();
    }

    private String names(List<CostPayer> payers) {
        return String.join(", ", payers.stream().map(payer -> page.getPost().party(payer.organisation()).map(party -> party.name()).orElse(payer.code())).sorted().toList());
    }

    /// Those who came after the year was entered.
    public String getMissing() {
        return String.join(", ", page.getYear().missing());
    }

    /// Where the year is entered again.
    public String getAgain() {
        YearView year = page.getYear();
        boolean whole = year.plan().components().size() == 1 && year.plan().components().getFirst().kind() == ComponentKind.WHOLE;
        return "?ar=" + year.year() + (whole ? "" : "&satt=delar");
    }

    private LocalDate last() {
        return LocalDate.of(page.getYear().year(), 12, 31);
    }
}
