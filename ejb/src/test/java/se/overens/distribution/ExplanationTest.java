package se.overens.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.ExplanationView.AdjustmentRow;
import se.overens.distribution.ExplanationView.Bound;
import se.overens.distribution.ExplanationView.ChangeRow;
import se.overens.distribution.ExplanationView.FactorRow;
import se.overens.distribution.ExplanationView.HeldRow;
import se.overens.distribution.ExplanationView.RoundingRow;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Jonkoping;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.RandomInputs;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.shared.apportionment.Method;

/// Reads the numbers that are shown and redoes the sum with them, as somebody with paper and pencil would.
class ExplanationTest {

    private static final DecisionRecord DECISION = DecisionRecord.of("Landshövdingen", LocalDate.of(2023, 11, 16), "5210-2023", "Handläggare", null, null);

    @Test
    void habo_can_redo_its_figure_from_what_is_shown() {
        var homes = Factor.of("Bostäder", Kind.COUNT, Polarity.MORE_IS_MORE, "15", Jonkoping.values(row -> 20 + row.unemployed() % 50));
        var view = explain(Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("40"), homes).deducting(Jonkoping.received()), 255, "0643");
        redo(view);
        assertThat(view.factors().getFirst().rate().rate()).isEqualTo("2.98");
        assertThat(view.factors().getFirst().used()).isEqualTo("40283.64");
        assertThat(view.rounding().quotaSum()).isEqualTo("255.0000");
    }

    @RepeatedTest(40)
    void every_municipality_can_redo_its_figure(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int labour = 1 + random.nextInt(98);
        var homes = Factor.of("Bostäder", Kind.COUNT, Polarity.MORE_IS_MORE, String.valueOf(100 - labour), Jonkoping.values(row -> 1 + random.nextInt(80)));
        var inputs = Jonkoping.inputs(Jonkoping.labourMarket(String.valueOf(labour)), homes);
        int most = 1 + random.nextInt(60);
        if (random.nextBoolean()) inputs = inputs.deducting(new Deduction("Mottagna", "", new TreeMap<>(Jonkoping.values(row -> random.nextInt(most)))));
        long total = random.nextInt(20_000);
        for (var row : Jonkoping.ROWS) redo(explain(inputs, total, row.code()));
    }

    /// Any method, parts of factors, deduction, floors and caps, adjustments: whatever is shown can be redone.
    @RepeatedTest(40)
    void every_step_of_any_model_can_be_redone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        var inputs = RandomInputs.of(random);
        if (random.nextBoolean()) inputs = inputs.within(RandomInputs.limits(random));
        inputs = inputs.adjusted(RandomInputs.adjustments(random));
        long total = 500 + random.nextInt(5_000);
        for (var row : Jonkoping.ROWS) redo(explain(inputs, total, row.code()));
    }

    @Test
    void a_floor_is_told_as_what_it_is_and_the_others_are_scaled() {
        var inputs = Jonkoping.inputs(Jonkoping.population("100")).within(Limits.forAll(6L, null).with("0684", Limit.fixed(0)));
        var aneby = explain(inputs, 255, "0604");
        assertThat(aneby.limits().bound()).isEqualTo(Bound.FLOOR);
        assertThat(aneby.limits().exact()).isEqualTo("4.7231");
        assertThat(aneby.places()).isEqualTo(6);
        var savsjo = explain(inputs, 255, "0684");
        assertThat(savsjo.limits().bound()).isEqualTo(Bound.FIXED);
        assertThat(savsjo.places()).isZero();
        assertThat(savsjo.limits().held()).extracting(HeldRow::name).containsExactly("Aneby", "Mullsjö", "Sävsjö");
        assertThat(savsjo.limits().left()).isEqualTo(255 - 12);
    }

    /// Riksdag's method: 1.2, 3, 5, 7 (vallagen 14 kap. 3 §).
    @Test
    void the_quotients_of_the_modified_method_are_shown() {
        var view = explain(Jonkoping.inputs(Jonkoping.population("100")).by(Method.MODIFIED_SAINTE_LAGUE), 255, "0604");
        assertThat(view.divisors().divisors()).containsExactly("1.2", "3", "5", "7");
        var aneby = view.divisors().rows().getFirst();
        assertThat(aneby.places()).isEqualTo(5);
        assertThat(aneby.divisor()).isEqualTo("9");
        assertThat(new BigDecimal(view.divisors().weakest())).isGreaterThan(new BigDecimal(view.divisors().strongest()));
        redo(view);
    }

    @Test
    void an_adjustment_is_shown_with_who_and_why() {
        var moved = new Adjustment("Integrationshandläggare", "Boende stängs", new TreeMap<>(java.util.Map.of("0604", 2L, "0680", -2L)));
        var view = explain(Jonkoping.inputs(Jonkoping.population("100")).adjusted(List.of(moved)), 255, "0604");
        assertThat(view.adjustments().before()).isEqualTo(5);
        assertThat(view.adjustments().rows().getFirst().reason()).isEqualTo("Boende stängs");
        assertThat(view.adjustments().rows().getFirst().changes()).extracting(ChangeRow::name).containsExactly("Aneby", "Jönköping");
        redo(view);
    }

    @Test
    void what_was_also_considered_is_told_with_the_difference() {
        var other = new Alternative("Utan avdrag", "Gav Sävsjö fler än kommunen har bostäder", 255, new TreeMap<>(java.util.Map.of("0604", 9L)));
        var frozen = Snapshot.calculated(heading(2024), Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.population("100"))), DECISION, List.of(other));
        var row = ExplanationView.of(frozen, "0604", "").alternatives().getFirst();
        assertThat(row.difference()).isEqualTo(4);
        assertThat(ExplanationView.of(frozen, "0680", "").alternatives().getFirst().places()).isNull();
    }

    @Test
    void equal_remainders_are_shown_alike_and_the_tie_is_told() {
        var same = Factor.of("Bostäder", Kind.COUNT, Polarity.MORE_IS_MORE, "100", Jonkoping.values(row -> 1));
        var view = explain(Jonkoping.inputs(same), 20, "0604");
        assertThat(view.rounding().rows()).extracting(RoundingRow::quota).containsOnly("1.5385");
        assertThat(view.rounding().addsUp()).isFalse();
        assertThat(view.rounding().ties()).hasSize(1);
    }

    @Test
    void decided_figures_have_no_steps_and_say_where_they_come_from() {
        var results = Jonkoping.ROWS.stream().map(row -> new Snapshot.Result(row.code(), row.places2022(), null, null)).toList();
        var frozen = Snapshot.decided(heading(2022), 255, Jonkoping.ALL, "lansstyrelsen.se 2021-11-16", DECISION, results);
        var view = ExplanationView.of(new PublishedModel(UUID.randomUUID(), frozen, null, Instant.EPOCH), "0684");
        assertThat(view.isCalculated()).isFalse();
        assertThat(view.places()).isZero();
        assertThat(view.source()).contains("lansstyrelsen.se");
        assertThat(view.figures().stream().mapToLong(ExplanationView.FigureRow::places).sum()).isEqualTo(255);
    }

    @Test
    void frozen_bytes_are_the_same_when_read_and_written_again() {
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55")));
        String canonical = Snapshot.calculated(heading(2024), calculation, DECISION, List.of()).canonical();
        assertThat(Snapshot.read(canonical).canonical()).isEqualTo(canonical);
        assertThat(Snapshot.read(canonical).recalculate().line("0680").places()).isEqualTo(105);
    }

    private static Heading heading(int year) {
        return new Heading("06", 1, Category.ASSIGNMENT, null, year, "Modell");
    }

    private static ExplanationView explain(ModelInputs inputs, long total, String code) {
        var frozen = Snapshot.calculated(heading(2024), Calculation.of(total, Jonkoping.ALL, inputs), DECISION, List.of());
        return ExplanationView.of(new PublishedModel(UUID.randomUUID(), frozen, null, Instant.EPOCH), code);
    }

    private static void redo(ExplanationView view) {
        BigDecimal share = BigDecimal.ZERO;
        for (var factor : view.factors()) {
            BigDecimal part = factor.parts().isEmpty() ? redoPart(factor) : redoParts(factor);
            assertNear(part, factor.part());
            assertNear(part.multiply(decimal(factor.weight())).movePointLeft(2), factor.contribution());
            share = share.add(decimal(factor.contribution()));
        }
        assertThat(share).isEqualByComparingTo(decimal(view.share()));
        BigDecimal all = BigDecimal.valueOf(view.total());
        var deduction = view.deduction();
        if (deduction != null) {
            all = all.add(decimal(deduction.countyExisting()));
            assertThat(decimal(deduction.all())).isEqualByComparingTo(all);
            assertNear(share.multiply(all).movePointLeft(2), deduction.before());
            assertThat(decimal(deduction.before()).subtract(decimal(deduction.existing()))).isEqualByComparingTo(decimal(deduction.target()));
        }
        BigDecimal target = deduction == null ? share.multiply(all).movePointLeft(2) : decimal(deduction.target());
        if (deduction != null && deduction.someBelowZero() && view.total() > 0)
            target = target.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(view.total())).divide(decimal(deduction.claimSum()), MathContext.DECIMAL128);
        if (view.total() > 0) redoLimits(view, target);
        if (view.divisors() == null) redoRounding(view);
        else redoQuotients(view);
        redoAdjustments(view);
    }

    private static BigDecimal redoPart(FactorRow factor) {
        if (factor.rate() != null) {
            BigDecimal rate = decimal(factor.rate().highest()).subtract(decimal(factor.value())).add(decimal(factor.rate().lowest()));
            assertThat(decimal(factor.rate().rate())).isEqualByComparingTo(factor.polarity() == Polarity.LESS_IS_MORE ? rate : decimal(factor.value()));
            assertThat(decimal(factor.used())).isEqualByComparingTo(decimal(factor.rate().rate()).multiply(BigDecimal.valueOf(factor.rate().population())));
        }
        return decimal(factor.used()).multiply(BigDecimal.valueOf(100)).divide(decimal(factor.countySum()), MathContext.DECIMAL128);
    }

    private static BigDecimal redoParts(FactorRow factor) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var part : factor.parts()) {
            BigDecimal redone = redoPart(part);
            assertNear(redone, part.part());
            assertNear(redone.multiply(decimal(part.weight())).movePointLeft(2), part.contribution());
            sum = sum.add(decimal(part.contribution()));
        }
        assertThat(sum).isEqualByComparingTo(decimal(factor.part()));
        return sum;
    }

    private static void redoLimits(ExplanationView view, BigDecimal target) {
        var limits = view.limits();
        if (limits == null) {
            assertNear(target, view.rounding().quota());
            return;
        }
        assertNear(target, limits.exact());
        assertThat(limits.held().stream().mapToLong(HeldRow::places).sum()).isEqualTo(limits.heldSum());
        assertThat(view.total() - limits.heldSum()).isEqualTo(limits.left());
        if (limits.bound() == Bound.NONE) {
            BigDecimal redone = decimal(limits.freeSum()).signum() == 0 ? BigDecimal.ZERO
                    : decimal(limits.exact()).multiply(BigDecimal.valueOf(limits.left())).divide(decimal(limits.freeSum()), MathContext.DECIMAL128);
            BigDecimal tolerance = BigDecimal.valueOf(40, decimal(limits.bounded()).scale()).multiply(BigDecimal.valueOf(limits.left()))
                    .divide(decimal(limits.freeSum()).max(BigDecimal.ONE), MathContext.DECIMAL128).max(BigDecimal.valueOf(2, decimal(limits.bounded()).scale()));
            assertThat(redone.subtract(decimal(limits.bounded())).abs()).isLessThanOrEqualTo(tolerance);
        } else {
            long held = limits.held().stream().filter(row -> row.code().equals(view.code())).findFirst().orElseThrow().places();
            assertThat(decimal(limits.bounded())).isEqualByComparingTo(BigDecimal.valueOf(held));
        }
    }

    /// Nobody who got a place had a smaller quotient than somebody who got none.
    private static void redoQuotients(ExplanationView view) {
        long given = 0;
        for (var row : view.divisors().rows()) {
            if (row.last() != null) assertNear(quotient(row.quota(), row.divisor()), row.last(), row.divisor());
            if (row.next() != null) assertNear(quotient(row.quota(), row.ahead()), row.next(), row.ahead());
            if (row.last() != null && view.divisors().strongest() != null && view.rounding().ties().isEmpty())
                assertThat(decimal(row.last())).isGreaterThan(decimal(view.divisors().strongest()));
            given += row.places();
        }
        assertThat(given).isEqualTo(view.total());
    }

    private static BigDecimal quotient(String quota, String divisor) {
        return decimal(quota).divide(decimal(divisor), MathContext.DECIMAL128);
    }

    private static void redoAdjustments(ExplanationView view) {
        long apportioned = view.rounding().rows().stream().filter(row -> row.code().equals(view.code())).findFirst().orElseThrow().places();
        var adjustments = view.adjustments();
        if (adjustments == null) {
            assertThat(apportioned).isEqualTo(view.places());
            return;
        }
        assertThat(adjustments.before()).isEqualTo(apportioned);
        assertThat(adjustments.before() + adjustments.rows().stream().mapToLong(AdjustmentRow::change).sum()).isEqualTo(view.places());
        for (var row : adjustments.rows()) assertThat(row.changes().stream().mapToLong(ChangeRow::change).sum()).isZero();
    }

    private static void redoRounding(ExplanationView view) {
        var rounding = view.rounding();
        BigDecimal sum = rounding.rows().stream().map(row -> decimal(row.quota())).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rounding.addsUp()) assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(view.total()));
        if (!rounding.byRemainder()) return;
        List<RoundingRow> byRemainder = rounding.rows().stream().sorted(java.util.Comparator.comparing((RoundingRow row) -> decimal(row.remainder())).reversed()
                .thenComparing(RoundingRow::order)).toList();
        for (int i = 0; i < byRemainder.size(); i++) {
            RoundingRow row = byRemainder.get(i);
            assertThat(row.order()).isEqualTo(i + 1);
            assertThat(row.extra()).isEqualTo(i < rounding.left() ? 1 : 0);
            assertThat(row.places()).isEqualTo(decimal(row.quota()).toBigInteger().longValue() + row.extra());
        }
    }

    /// Within two in the last digit shown.
    private static void assertNear(BigDecimal redone, String shown) {
        assertNear(redone, shown, "1");
    }

    /// The same, where what is divided by is small, or itself shown with few digits.
    private static void assertNear(BigDecimal redone, String shown, String divisor) {
        BigDecimal unit = BigDecimal.valueOf(2, decimal(shown).scale());
        BigDecimal wide = divisor.contains(".") ? unit.max(decimal(shown).multiply(new BigDecimal("0.0002"))) : unit;
        assertThat(redone.subtract(decimal(shown)).abs()).as("%s redone, %s shown", redone, shown).isLessThanOrEqualTo(wide);
    }

    private static BigDecimal decimal(String shown) {
        return new BigDecimal(shown);
    }
}
