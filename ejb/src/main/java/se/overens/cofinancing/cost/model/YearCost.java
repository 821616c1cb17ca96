package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import se.overens.cofinancing.model.Span;
import se.overens.shared.CodePointOrder;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a post costs in a calendar year and how that is shared. Each line is rounded once for each day that is asked for,
/// to the contract's unit; a segment or a half-year is the difference between two such days, so that whatever the year is
/// split into adds up to it. The difference is shared by largest remainder between those who pay then.
///
/// @param unit   the parts are whole numbers of it
/// @param payers in the order of their codes, which settles the last öre between equals
public record YearCost(int year, ProRata proRata, Money unit, List<CostLine> lines, List<CostPayer> payers) {

    /// What one party pays of a part of the year.
    public record Owed(UUID organisation, String code, Money amount) {
    }

    /// A line in a segment.
    ///
    /// @param gaps    what falls on those who have left
    /// @param nobodys what nobody is there to pay for
    public record Share(Segment segment, Money amount, List<Owed> owed, List<Owed> gaps, Money nobodys) {

        public Money gap() {
            return sum(gaps).plus(nobodys);
        }
    }

    /// A line through a day, segment by segment.
    public record LineThrough(CostLine line, Money amount, List<Share> shares) {

        public LineThrough {
            shares = List.copyOf(shares);
        }
    }

    public YearCost {
        lines = List.copyOf(lines);
        payers = payers.stream().sorted(Comparator.comparing(CostPayer::code, CodePointOrder.BY_CODE_POINT)).toList();
    }

    public List<Segment> segments() {
        return Segment.of(year, payers);
    }

    /// Each line through the end of the day, of the days that lie within the span.
    public List<LineThrough> statement(LocalDate day, Span span) {
        List<Segment> segments = segments();
        return lines.stream().map(line -> through(line, segments, day, span)).toList();
    }

    private LineThrough through(CostLine line, List<Segment> segments, LocalDate day, Span span) {
        Money before = Money.ZERO;
        List<Share> shares = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.from().isAfter(day)) break;
            LocalDate end = segment.until().isAfter(day) ? day : segment.until();
            Money now = Money.rounded(line.through(end, span, proRata), unit);
            shares.add(line.share(segment, now.minus(before), unit));
            before = now;
        }
        return new LineThrough(line, before, shares);
    }

    /// What each pays through the end of the day, in the order of the codes.
    public List<Owed> through(LocalDate day, Span span) {
        Map<UUID, Money> owed = new HashMap<>();
        shares(day, span).flatMap(share -> share.owed().stream()).forEach(part -> owed.merge(part.organisation(), part.amount(), Money::plus));
        return payers.stream().map(payer -> new Owed(payer.organisation(), payer.code(), owed.getOrDefault(payer.organisation(), Money.ZERO))).toList();
    }

    /// The cost of the months up to and including `month` (1–12) that lie within the span.
    public List<Owed> through(int month, Span span) {
        return through(YearMonth.of(year, month).atEndOfMonth(), span);
    }

    /// The same for the whole year by actual days. Shown beside, never billed.
    public List<Owed> byDays(Span span) {
        return new YearCost(year, ProRata.ACTUAL_DAYS, unit, lines, payers).through(12, span);
    }

    /// What nobody pays through the end of the day.
    public Money gap(LocalDate day, Span span) {
        return sum(shares(day, span).map(share -> new Owed(null, null, share.gap())).toList());
    }

    /// With another line, divided as the component of the kind is.
    public YearCost plus(ComponentKind kind, String name, Money amount, LocalDate from, LocalDate until) {
        List<CostLine> all = new ArrayList<>(lines);
        all.add(line(kind).with(name, amount, from, until));
        return new YearCost(year, proRata, unit, all, payers);
    }

    /// The component of the kind; the first where there is none.
    public CostLine line(ComponentKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst().orElseGet(lines::getFirst);
    }

    /// What the component costs from a day to a day of the year, rounded once.
    public Money cost(ComponentKind kind, LocalDate from, LocalDate until) {
        return cost(kind, from, until, Fraction.ONE);
    }

    /// A part of that, rounded once.
    public Money cost(ComponentKind kind, LocalDate from, LocalDate until, Fraction part) {
        return Money.rounded(line(kind).through(LocalDate.of(year, 12, 31), new Span(from, until), proRata).times(part), unit);
    }

    private Stream<Share> shares(LocalDate day, Span span) {
        return statement(day, span).stream().flatMap(line -> line.shares().stream());
    }

    public static Money sum(List<Owed> owed) {
        return Money.sum(owed.stream().map(Owed::amount).toList());
    }
}
