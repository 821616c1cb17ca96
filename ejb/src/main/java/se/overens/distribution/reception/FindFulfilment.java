package se.overens.distribution.reception;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.FulfilmentView.RowView;
import se.overens.distribution.reception.model.Fulfilment;
import se.overens.distribution.reception.model.Fulfilment.Line;
import se.overens.distribution.reception.model.Fulfilment.Year;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// How far each municipality has come in what it should receive, counted from the first published year and never anew.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindFulfilment {

    @Inject
    private FindReception reception;
    @Inject
    private DecidedFigures decided;
    @Inject
    private FindMembers members;
    @Inject
    private Today today;

    public FulfilmentView of(Category category) {
        return counted(category).map(fulfilment -> view(category, fulfilment)).orElseGet(() -> new FulfilmentView(category, null, null, 0, List.of()));
    }

    /// Through this year, or the last that something has been received in.
    private Optional<Fulfilment> counted(Category category) {
        Optional<Integer> first = decided.years(category).stream().min(Comparator.naturalOrder());
        int last = Stream.concat(Stream.of(today.day().getYear()), reception.years(category).stream()).max(Comparator.naturalOrder()).orElseThrow();
        return first.filter(from -> from <= last).map(from -> Fulfilment.of(IntStream.rangeClosed(from, last)
                .mapToObj(year -> new Year(year, decided.of(category, year), reception.received(category, year))).toList()));
    }

    private FulfilmentView view(Category category, Fulfilment fulfilment) {
        Map<String, MemberView> byCode = members.municipalities().stream().collect(Collectors.toMap(MemberView::code, Function.identity()));
        List<RowView> rows = fulfilment.lines().stream().map(line -> row(line, byCode.get(line.code()))).toList();
        return new FulfilmentView(category, fulfilment.from(), fulfilment.through(), rows.stream().mapToLong(RowView::received).sum(), rows);
    }

    /// @param member null for a municipality that has left the county's arena
    private static RowView row(Line line, MemberView member) {
        return new RowView(line.code(), member == null ? line.code() : member.shortName(), line.received(), line.entitled().toDecimal(2).toPlainString(),
                line.entitled().toString(), line.rate() == null ? null : line.rate().times(100).toDecimal(1).toPlainString(),
                line.rate() == null ? null : line.rate().toString(), line.turn());
    }
}
