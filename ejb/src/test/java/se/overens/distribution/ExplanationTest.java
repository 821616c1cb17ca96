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
import se.overens.distribution.ExplanationView.RoundingRow;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Jonkoping;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.DecisionRecord;
import se.overens.distribution.model.Snapshot.Heading;

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
            if (factor.rate() != null) {
                BigDecimal rate = decimal(factor.rate().highest()).subtract(decimal(factor.value())).add(decimal(factor.rate().lowest()));
                assertThat(decimal(factor.rate().rate())).isEqualByComparingTo(factor.polarity() == Polarity.LESS_IS_MORE ? rate : decimal(factor.value()));
                assertThat(decimal(factor.used())).isEqualByComparingTo(decimal(factor.rate().rate()).multiply(BigDecimal.valueOf(factor.rate().population())));
            }
            BigDecimal part = decimal(factor.used()).multiply(BigDecimal.valueOf(100)).divide(decimal(factor.countySum()), MathContext.DECIMAL128);
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
        if (view.total() > 0) assertNear(target, view.rounding().quota());
        redoRounding(view);
    }

    private static void redoRounding(ExplanationView view) {
        var rounding = view.rounding();
        BigDecimal sum = rounding.rows().stream().map(row -> decimal(row.quota())).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rounding.addsUp()) assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(view.total()));
        List<RoundingRow> byRemainder = rounding.rows().stream().sorted(java.util.Comparator.comparing((RoundingRow row) -> decimal(row.remainder())).reversed()
                .thenComparing(RoundingRow::order)).toList();
        for (int i = 0; i < byRemainder.size(); i++) {
            RoundingRow row = byRemainder.get(i);
            assertThat(row.order()).isEqualTo(i + 1);
            assertThat(row.extra()).isEqualTo(i < rounding.left() ? 1 : 0);
            assertThat(row.places()).isEqualTo(decimal(row.quota()).toBigInteger().longValue() + row.extra());
            if (row.code().equals(view.code())) assertThat(row.places()).isEqualTo(view.places());
        }
    }

    /// Within two in the last digit shown.
    private static void assertNear(BigDecimal redone, String shown) {
        BigDecimal unit = BigDecimal.valueOf(2, decimal(shown).scale());
        assertThat(redone.subtract(decimal(shown)).abs()).as("%s redone, %s shown", redone, shown).isLessThanOrEqualTo(unit);
    }

    private static BigDecimal decimal(String shown) {
        return new BigDecimal(shown);
    }
}
