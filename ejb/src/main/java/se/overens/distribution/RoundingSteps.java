package se.overens.distribution;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.ExplanationView.Bound;
import se.overens.distribution.ExplanationView.DivisorStep;
import se.overens.distribution.ExplanationView.HeldRow;
import se.overens.distribution.ExplanationView.LimitStep;
import se.overens.distribution.ExplanationView.QuotientRow;
import se.overens.distribution.ExplanationView.RoundingRow;
import se.overens.distribution.ExplanationView.RoundingStep;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Calculation.Line;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Shown;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Quotient;

/// From exact numbers to whole places: floors and caps, and then remainders or quotients.
final class RoundingSteps {

    private static final int QUOTA_DECIMALS = 4;

    private final Calculation calculation;
    private final int own;
    private final Shown exact;
    private final Shown bounded;

    RoundingSteps(Calculation calculation, String code) {
        this.calculation = calculation;
        own = calculation.codes().indexOf(code);
        List<Fraction> quotas = calculation.lines().stream().map(Line::quota).toList();
        Shown within = Shown.quotas(calculation.lines().stream().map(Line::bounded).toList(), QUOTA_DECIMALS);
        exact = Shown.quotas(quotas, within.sum().scale());
        bounded = exact.sum().scale() == within.sum().scale() ? within
                : Shown.of(calculation.lines().stream().map(Line::bounded).toList(), exact.sum().scale());
    }

    /// Of the quotas, as they are shown.
    int decimals() {
        return exact.sum().scale();
    }

    /// This municipality's part of the total before floors and caps, as it is shown.
    BigDecimal exact() {
        return exact.numbers().get(own);
    }

    /// Null when nothing bounds anybody.
    LimitStep limits() {
        if (calculation.inputs().limits() == null) return null;
        List<Integer> held = range().stream().filter(i -> bound(i) != Bound.NONE).toList();
        long heldSum = held.stream().mapToLong(i -> calculation.lines().get(i).whole()).sum();
        BigDecimal freeSum = range().stream().filter(i -> !held.contains(i)).map(exact.numbers()::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<HeldRow> rows = held.stream().map(i -> new HeldRow(code(i), name(i), exact.numbers().get(i).toPlainString(), bound(i),
                calculation.lines().get(i).whole())).toList();
        return new LimitStep(bound(own), exact().toPlainString(), bounded.numbers().get(own).toPlainString(), heldSum,
                calculation.total() - heldSum, freeSum.toPlainString(), rows);
    }

    private Bound bound(int index) {
        Line line = calculation.lines().get(index);
        Limit limit = calculation.inputs().heldLimits().of(line.municipality().code());
        Fraction wanted = calculation.multiplier().times(line.step().claim());
        if (limit.fixed() != null) return Bound.FIXED;
        if (limit.floor() != null && limit.floor() > 0 && wanted.compareTo(Fraction.of(limit.floor())) <= 0) return Bound.FLOOR;
        return limit.cap() != null && wanted.compareTo(Fraction.of(limit.cap())) >= 0 ? Bound.CAP : Bound.NONE;
    }

    RoundingStep rounding() {
        List<RoundingRow> rows = range().stream().map(i -> {
            Line each = calculation.lines().get(i);
            BigDecimal shown = bounded.numbers().get(i);
            return new RoundingRow(code(i), name(i), shown.toPlainString(), each.whole(),
                    shown.subtract(BigDecimal.valueOf(each.whole())).toPlainString(), each.order(), each.extra(), each.apportioned());
        }).toList();
        long whole = rows.stream().mapToLong(RoundingRow::whole).sum();
        RoundingRow row = rows.get(own);
        return new RoundingStep(calculation.inputs().method(), calculation.byRemainder(), row.quota(), row.whole(), row.extra(), row.order(), rows,
                bounded.sum().toPlainString(), whole, calculation.total() - whole, bounded.addsUp(), calculation.ties());
    }

    /// Null when the method goes by remainders, or when there is nothing to divide.
    DivisorStep divisors() {
        if (calculation.byRemainder() || calculation.total() == 0) return null;
        List<Quotient> quotients = calculation.quotients();
        Quotient weakest = quotients.stream().filter(each -> each.last() != null).min(Comparator.comparing(Quotient::last)).orElse(null);
        Quotient strongest = quotients.stream().filter(each -> each.next() != null).max(Comparator.comparing(Quotient::next)).orElse(null);
        return new DivisorStep(calculation.firstDivisors().stream().map(BigDecimal::toPlainString).toList(),
                range().stream().map(i -> row(i, quotients.get(i))).toList(),
                weakest == null ? null : weakest.last().toPlainString(), weakest == null ? null : name(weakest),
                strongest == null ? null : strongest.next().toPlainString(), strongest == null ? null : name(strongest));
    }

    private QuotientRow row(int index, Quotient quotient) {
        long floor = calculation.inputs().heldLimits().of(code(index)).least();
        return new QuotientRow(code(index), name(index), exact.numbers().get(index).toPlainString(), floor, calculation.lines().get(index).apportioned(),
                text(quotient.divisor()), text(quotient.last()), text(quotient.ahead()), text(quotient.next()));
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private List<Integer> range() {
        return IntStream.range(0, calculation.lines().size()).boxed().toList();
    }

    private String code(int index) {
        return calculation.lines().get(index).municipality().code();
    }

    private String name(int index) {
        return calculation.lines().get(index).municipality().name();
    }

    private String name(Quotient quotient) {
        return calculation.line(quotient.key()).municipality().name();
    }
}
