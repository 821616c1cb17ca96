package se.overens.distribution.reception;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.ReceptionView.KnownView;
import se.overens.distribution.reception.ReceptionView.RowView;
import se.overens.distribution.reception.model.Known;
import se.overens.distribution.reception.model.Received;
import se.overens.distribution.reception.model.ReceptionOutcome;
import se.overens.distribution.reception.store.Receptions;
import se.overens.shared.Fraction;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What the municipalities have received, by the latest that is known.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindReception {

    @Inject
    private Receptions receptions;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// Persons by municipality code; a municipality that nothing is known of is not there.
    public SortedMap<String, Long> received(Category category, int year) {
        SortedMap<String, Long> persons = new TreeMap<>();
        latest(category, year).forEach((code, received) -> persons.put(code, received.persons()));
        return persons;
    }

    public ReceptionView of(Category category, int year) {
        Map<String, Received> latest = latest(category, year);
        List<RowView> rows = members.municipalities().stream().map(member -> row(member, year, latest.get(member.code()))).toList();
        LocalDate knownOn = latest.values().stream().map(Received::knownOn).max(Comparator.naturalOrder()).orElse(null);
        return new ReceptionView(category, year, rows, latest.isEmpty() ? null : rows.stream().map(RowView::persons).filter(Objects::nonNull).mapToLong(Long::longValue).sum(), knownOn);
    }

    /// The years that something is known of, the latest first.
    public List<Integer> years(Category category) {
        return receptions.years(acting.workspace(), category);
    }

    /// The latest registered first.
    public Page<ReportRow> reports(Page.Request page) {
        String workspace = acting.workspace();
        return new Page<>(receptions.reports(workspace, page.offset(), page.size()).stream()
                .map(report -> ReportRow.of(report, receptions.countOutcomes(workspace, report.number()))).toList(),
                page.page(), page.size(), receptions.countReports(workspace));
    }

    private Map<String, Received> latest(Category category, int year) {
        Map<String, List<Known>> told = receptions.of(acting.workspace(), category, year).stream()
                .collect(groupingBy(ReceptionOutcome::code, mapping(ReceptionOutcome::known, toList())));
        Map<String, Received> latest = new TreeMap<>();
        told.forEach((code, known) -> Received.of(known).ifPresent(received -> latest.put(code, received)));
        return latest;
    }

    private static RowView row(MemberView member, int year, Received received) {
        if (received == null) return new RowView(member.code(), member.shortName(), null, null, null, false, List.of(), List.of());
        return new RowView(member.code(), member.shortName(), received.persons(),
                Fraction.of(received.persons() * 1000, member.population()).toDecimal(2).toPlainString(), received.knownOn(), received.isPreliminary(year),
                views(received.months()), views(received.earlier()));
    }

    private static List<KnownView> views(List<Known> known) {
        return known.stream().map(each -> new KnownView(each.month(), each.persons(), each.knownOn(), each.report())).toList();
    }
}
