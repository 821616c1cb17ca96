package se.overens.web.cofinancing;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.timeline.FindTimeline;
import se.overens.cofinancing.TimelineEntry;
import se.overens.shared.Fraction;
import se.overens.web.shared.Formats;

/// A post's board, timeline and bars, as the tags draw them.
@Named
@RequestScoped
public class PostPictures {

    @Inject
    private PostPage page;
    @Inject
    private FindTimeline timeline;
    @Inject
    private Formats fmt;

    /// One on the board.
    public record Member(String name, boolean done, String word) {
    }

    /// One point on the timeline.
    public record Point(String when, String text, String state, String path) {
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

    /// Everything that has been and will be.
    public List<Point> getPoints() {
        return timeline.byPost(page.getPost().number()).stream().map(this::point).toList();
    }

    /// The few that make the picture: single decisions and notices are left to the whole timeline.
    public List<Point> getOutline() {
        return timeline.byPost(page.getPost().number()).stream()
                .filter(entry -> !List.of("decision", "decision-revoked", "decision-appealed", "decision-upheld", "notice", "year", "year-again").contains(entry.text())).map(this::point).toList();
    }

    private Point point(TimelineEntry entry) {
        Object[] args = entry.args().stream().map(this::readable).toArray();
        boolean today = entry.text().equals("today");
        return new Point(today ? fmt.text("shared.days.today") : fmt.day(entry.day()), fmt.text("cofinancing.timeline." + entry.text(), args),
                today ? "now" : entry.when() == TimelineEntry.When.COMING ? "coming" : "done", entry.path());
    }

    /// Amounts and days travel as plain text and are shown as the reader writes them.
    private Object readable(String arg) {
        if (arg.matches("\\d{4}-\\d{2}-\\d{2}")) return fmt.date(java.time.LocalDate.parse(arg));
        return arg.matches("\\d+\\.\\d{2}") ? fmt.money(new BigDecimal(arg).movePointRight(2).longValueExact()) : arg;
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
