package se.overens.distribution.forecast;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.overens.distribution.AgreedFigures;
import se.overens.distribution.forecast.BalanceView.RowView;
import se.overens.distribution.forecast.model.Balance;
import se.overens.distribution.forecast.model.Balance.Line;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Unit;
import se.overens.distribution.reception.DecidedFigures;
import se.overens.distribution.reception.FindReception;
import se.overens.distribution.reception.ReceptionView;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// A county's year from the duty to the outcome, for all its members.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindBalance {

    @Inject
    private FindQuotas quotas;
    @Inject
    private DecidedFigures figures;
    @Inject
    private FindReception reception;
    @Inject
    private Instance<AgreedFigures> agreements;
    @Inject
    private FindMembers members;
    @Inject
    private Today today;

    public BalanceView of(Category category, int year) {
        QuotaView quota = quotas.of(category, year);
        Unit unit = category.unit();
        Map<String, Long> decided = figures.of(category, year);
        SortedMap<String, Long> agreed = new TreeMap<>();
        agreements.forEach(told -> agreed.putAll(told.agreed(category, year)));
        ReceptionView received = reception.of(category, year);
        Map<String, MemberView> byCode = members.municipalities().stream().collect(toMap(MemberView::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        NumberView duty = quota.countyQuota().current();
        Balance balance = Balance.of(duty == null ? null : duty.persons(), byCode.keySet(), unit == Unit.PERSONS ? decided : Map.of(), agreed, reception.received(category, year));
        List<RowView> rows = balance.lines().stream().map(line -> row(line, byCode.get(line.code()), decided)).toList();
        return new BalanceView(category, year, quota, unit, sum(decided.values()), balance.agreed(), balance.received(), balance.unused(), balance.gaps(),
                balance.differing(), received.knownOn(), received.isPreliminary(), rows);
    }

    /// The years that anything is known of, and this year, the latest first.
    public List<Integer> years(Category category) {
        TreeSet<Integer> years = new TreeSet<>(figures.years(category));
        years.addAll(reception.years(category));
        quotas.all().stream().filter(quota -> quota.category() == category).map(QuotaView::year).forEach(years::add);
        years.add(today.day().getYear());
        return List.copyOf(years.descendingSet());
    }

    private static RowView row(Line line, MemberView member, Map<String, Long> decided) {
        return new RowView(line.code(), member.shortName(), decided.get(line.code()), line.agreed(), line.received(), line.against(), line.gap(), line.unused());
    }

    private static Long sum(Collection<Long> known) {
        return known.stream().reduce(Long::sum).orElse(null);
    }
}
