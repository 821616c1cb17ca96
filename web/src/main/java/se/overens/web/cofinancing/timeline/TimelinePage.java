package se.overens.web.cofinancing.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.TimelineEntry.When;
import se.overens.cofinancing.timeline.FindTimeline;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;

/// The life of the post of the address: in words year by year, as a picture with a lane for each sort of thing, and the
/// few points of its first page. `?spar=MONEY` shows one lane only.
@Named
@RequestScoped
public class TimelinePage {

    /// Those that make the outline; the rest is left to the whole timeline.
    private static final Set<String> OUTLINE = Set.of("started", "contract", "vacant", "planned-end", "ending-proposed", "fulfilled", "today",
            "notice-by", "planned-last-day", "last-day", "party-joins", "party-leaves", "settlement-settled");
    private static final int MOST_IN_OUTLINE = 7;

    @Inject
    private PostPage page;
    @Inject
    private FindTimeline timeline;
    @Inject
    private Formats fmt;
    @Inject
    private HttpServletRequest request;
    private List<TimelineEntry> entries;

    /// One point in words.
    ///
    /// @param state `done`, `now` or `coming`
    public record Point(String when, String text, String state, String path, String lane) {
    }

    /// The points of a year.
    public record Year(String name, List<Point> points) {
    }

    /// A lane of the picture.
    public record Row(String name, int count, List<Dot> dots) {
    }

    /// @param x     from the left, per cent with one decimal
    /// @param state as of a point
    public record Dot(String x, String state) {
    }

    /// A link that shows one lane, or all.
    public record Choice(String word, String address, boolean chosen) {
    }

    private List<TimelineEntry> entries() {
        if (entries == null) entries = timeline.byPost(page.getPost().number());
        return entries;
    }

    private List<TimelineEntry> shown() {
        Lane lane = lane();
        return entries().stream().filter(entry -> lane == null || entry.lane() == lane).toList();
    }

    private Lane lane() {
        String asked = request.getParameter("spar");
        return Arrays.stream(Lane.values()).filter(lane -> lane.name().equals(asked)).findFirst().orElse(null);
    }

    public List<Choice> getChoices() {
        List<Choice> lanes = Arrays.stream(Lane.values()).map(lane -> new Choice(name(lane), "?spar=" + lane, lane == lane())).toList();
        List<Choice> all = new java.util.ArrayList<>(List.of(new Choice(fmt.text("cofinancing.timeline.all"), "?", lane() == null)));
        all.addAll(lanes);
        return all;
    }

    /// The earliest year first.
    public List<Year> getYears() {
        return new TreeSet<>(shown().stream().map(entry -> entry.day().getYear()).toList()).stream()
                .map(year -> new Year(String.valueOf(year), shown().stream().filter(entry -> entry.day().getYear() == year).map(this::point).toList())).toList();
    }

    /// The few points of the first page: the last of them, with the beginning.
    public List<Point> getOutline() {
        List<TimelineEntry> all = entries().stream().filter(entry -> OUTLINE.contains(entry.text())).toList();
        if (all.size() <= MOST_IN_OUTLINE) return all.stream().map(this::point).toList();
        List<TimelineEntry> few = new java.util.ArrayList<>(List.of(all.getFirst()));
        few.addAll(all.subList(all.size() - MOST_IN_OUTLINE + 1, all.size()));
        return few.stream().map(this::point).toList();
    }

    private Point point(TimelineEntry entry) {
        Object[] args = entry.args().stream().map(arg -> readable(entry, arg)).toArray();
        boolean now = entry.text().equals("today");
        return new Point(now ? fmt.text("shared.days.today") : fmt.day(entry.day()), fmt.text("cofinancing.timeline." + entry.text(), args),
                now ? "now" : state(entry), entry.path(), name(entry.lane()));
    }

    private static String state(TimelineEntry entry) {
        return entry.when() == When.COMING ? "coming" : "done";
    }

    private String name(Lane lane) {
        return fmt.text("cofinancing.lane." + lane);
    }

    /// Amounts, days and half-years travel as plain text and are shown as the reader writes them.
    private Object readable(TimelineEntry entry, String arg) {
        if (arg.matches("\\d{4}-\\d{2}-\\d{2}")) return fmt.date(LocalDate.parse(arg));
        if (arg.matches("\\d{4}-H[12]")) return fmt.text("invoicing.half." + arg.charAt(6), arg.substring(0, 4));
        if (entry.lane() == Lane.STAFFING && arg.matches("\\d+(\\.\\d+)?")) return number(new BigDecimal(arg));
        if (entry.text().equals("index")) return arg.matches("\\d+\\.\\d+") ? number(new BigDecimal(arg)) : arg;
        return arg.matches("-?\\d+\\.\\d{2}") ? fmt.money(new BigDecimal(arg).movePointRight(2).longValueExact()) : arg;
    }

    private String number(BigDecimal number) {
        return fmt.decimal(number, Math.max(0, number.scale()));
    }

    // ---- the picture ----

    public List<Row> getLanes() {
        return Arrays.stream(Lane.values()).filter(lane -> lane() == null || lane() == lane).map(lane -> {
            List<TimelineEntry> of = entries().stream().filter(entry -> entry.lane() == lane).toList();
            return new Row(name(lane), of.size(), of.stream().map(entry -> new Dot(x(entry.day()), entry.text().equals("today") ? "now" : state(entry))).toList());
        }).toList();
    }

    /// The years that the picture spans, as far as there is room for them.
    public List<String> getEnds() {
        return List.of(String.valueOf(first().getYear()), String.valueOf(last().getYear()));
    }

    public String getToday() {
        return x(page.getDay());
    }

    private LocalDate first() {
        return earliest(entries().isEmpty() ? page.getDay() : entries().getFirst().day(), page.getDay()).withDayOfYear(1);
    }

    private LocalDate last() {
        LocalDate end = entries().isEmpty() ? page.getDay() : entries().getLast().day();
        LocalDate last = end.isBefore(page.getDay()) ? page.getDay() : end;
        return last.withDayOfYear(last.lengthOfYear());
    }

    /// Two per cent are left free at each side, so that no point is cut.
    private String x(LocalDate day) {
        long all = Math.max(1, last().toEpochDay() - first().toEpochDay());
        long tenths = 20 + 960 * (day.toEpochDay() - first().toEpochDay()) / all;
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
