package se.overens.cofinancing.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostLine.Weighed;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.Segment;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearCost.LineThrough;
import se.overens.cofinancing.model.Span;
import se.overens.cofinancing.outcome.model.Booked;
import se.overens.cofinancing.outcome.model.Booked.Stretch;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.outcome.model.SharedCost;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// How the cost of a year is divided: for each component the stretches with their parties and shares, by the keys and the
/// segments of the year as it was entered.
///
/// @param from       the post's first day of the year
/// @param through    its last
/// @param components in the order of the year
/// @param cost       what was entered
public record YearShares(int year, LocalDate from, LocalDate through, List<Component> components, YearCost cost, Span span) {

    public record Component(CostName name, CostLine line, List<Stretch> stretches) {

        public Component {
            stretches = List.copyOf(stretches);
        }
    }

    public YearShares {
        components = List.copyOf(components);
    }

    public static YearShares of(PostView post, YearView year) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        LocalDate from = post.startedOn().isAfter(first) ? post.startedOn() : first;
        LocalDate last = LocalDate.of(year.year(), 12, 31);
        LocalDate through = post.lastDay() != null && post.lastDay().isBefore(last) ? post.lastDay() : last;
        List<Component> components = year.cost().lines().stream().filter(line -> !line.added())
                .map(line -> new Component(new CostName(line.kind(), line.label()), line, stretches(line, year.cost().segments(), from, through))).toList();
        return new YearShares(year.year(), from, through, components, year.cost(), year.span());
    }

    public Optional<Component> component(CostName name) {
        return components.stream().filter(component -> component.name().equals(name)).findFirst();
    }

    /// What a component was to cost through a day, with what has been added to it or taken off.
    public Money budget(Component component, LocalDate day) {
        boolean first = components.stream().filter(each -> each.name().kind() == component.name().kind()).findFirst().orElseThrow().equals(component);
        return Money.sum(cost.statement(day, span).stream()
                .filter(each -> each.line().equals(component.line()) || first && each.line().added() && each.line().kind() == component.name().kind())
                .map(LineThrough::amount).toList());
    }

    /// What has been booked of a component through a day, divided.
    public SharedCost shared(Component component, YearBook book, LocalDate day) {
        return Booked.shared(book.of(component.name()), component.stretches(), cost.proRata()::between, day);
    }

    /// An amount of its own that arises on a day, divided as the component then was.
    public SharedCost shared(Component component, Money amount, LocalDate day) {
        Stretch then = component.stretches().stream().filter(stretch -> !stretch.through().isBefore(day)).findFirst().orElse(component.stretches().getLast());
        return new SharedCost(amount, List.of(new SharedCost.Slice(day, day, amount.inKronor(), then.shares(), then.gone())));
    }

    private static List<Stretch> stretches(CostLine line, List<Segment> segments, LocalDate from, LocalDate through) {
        List<Stretch> stretches = new ArrayList<>();
        for (Segment segment : segments) {
            LocalDate first = segment.from().isBefore(from) ? from : segment.from();
            LocalDate last = segment.until().isAfter(through) ? through : segment.until();
            if (!last.isBefore(first)) stretches.add(new Stretch(first, last, shares(line, segment, segment.paying()), shares(line, segment, segment.gone())));
        }
        return stretches;
    }

    /// What some of those of the segment have of the whole.
    private static Map<String, Fraction> shares(CostLine line, Segment segment, List<CostPayer> of) {
        List<Weighed> weighed = line.weighed(segment);
        Fraction sum = Fraction.sum(weighed.stream().map(Weighed::weight).toList());
        Map<String, Fraction> shares = new HashMap<>();
        if (sum.signum() == 0) return shares;
        weighed.stream().filter(each -> of.contains(each.payer())).forEach(each -> shares.merge(each.payer().code(), each.weight().dividedBy(sum), Fraction::plus));
        return shares;
    }
}
