package se.overens.cofinancing.change.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Money;

/// A year of a post in which some of those who pay leave, beside the same year without it. The days before are untouched.
///
/// @param leaves the last day that each of them pays for
/// @param rule   what becomes of their parts
public record Leaving(YearCost cost, Span span, Map<UUID, LocalDate> leaves, ShareRule rule) {

    /// What one pays of the year if nobody leaves, and if they do.
    public record Effect(UUID organisation, String code, boolean leaving, Money before, Money after) {

        public Money difference() {
            return after.minus(before);
        }
    }

    public Leaving {
        leaves = Map.copyOf(leaves);
    }

    /// The same lines in another year, all of it: what has been added to the year itself is left out.
    public static YearCost in(int year, YearCost basis) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return new YearCost(year, basis.proRata(), basis.unit(), basis.lines().stream().filter(line -> !line.added())
                .map(line -> new CostLine(line.kind(), line.label(), false, line.amount(), first, last, line.key(), line.inputs())).toList(), basis.payers());
    }

    /// The year with them gone.
    public YearCost after() {
        return new YearCost(cost.year(), cost.proRata(), cost.unit(), cost.lines(), cost.payers().stream().map(this::gone).toList());
    }

    /// In the order of the codes.
    public List<Effect> effects() {
        Map<UUID, Money> before = whole(cost);
        Map<UUID, Money> after = whole(after());
        return cost.payers().stream().map(payer -> new Effect(payer.organisation(), payer.code(), leaves.containsKey(payer.organisation()),
                before.getOrDefault(payer.organisation(), Money.ZERO), after.getOrDefault(payer.organisation(), Money.ZERO))).toList();
    }

    public Money gapBefore() {
        return cost.gap(lastDay(), span);
    }

    public Money gapAfter() {
        return after().gap(lastDay(), span);
    }

    /// Those who pay on the day after the last of them has left.
    public Set<UUID> staying() {
        LocalDate day = leaves.values().stream().max(LocalDate::compareTo).orElseThrow().plusDays(1);
        return after().payers().stream().filter(payer -> (payer.until() == null || !day.isAfter(payer.until())) && (payer.from() == null || !day.isBefore(payer.from())))
                .map(CostPayer::organisation).collect(Collectors.toSet());
    }

    private Map<UUID, Money> whole(YearCost year) {
        return year.through(lastDay(), span).stream().collect(Collectors.toMap(Owed::organisation, Owed::amount));
    }

    private LocalDate lastDay() {
        return LocalDate.of(cost.year(), 12, 31);
    }

    /// One that has already set its last day keeps it when it comes first.
    private CostPayer gone(CostPayer payer) {
        LocalDate until = leaves.get(payer.organisation());
        if (until == null) return payer;
        LocalDate first = payer.until() != null && payer.until().isBefore(until) ? payer.until() : until;
        return new CostPayer(payer.organisation(), payer.code(), payer.from(), first, rule, rule == payer.onLeaving() ? payer.takenOver() : null);
    }
}
