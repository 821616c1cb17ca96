package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.shared.Violation;

class InputRulesTest {

    @Test
    void less_is_more_is_refused_for_a_raw_count() {
        var count = Factor.of("Arbetslösa", Kind.COUNT, Polarity.LESS_IS_MORE, "100", Jonkoping.values(Jonkoping.Row::unemployed));
        assertThat(codes(count)).containsExactly("less-is-more-of-a-count");
    }

    @Test
    void every_municipality_has_one_value_and_nobody_else_has() {
        var values = new TreeMap<>(Jonkoping.values(row -> 1));
        values.remove("0684");
        values.put("0580", "4");
        values.put("0643", "-1");
        values.put("0604", "många");
        var violations = InputRules.ofDraft(Jonkoping.inputs(Factor.of("Bostäder", Kind.COUNT, null, "100", values)), Jonkoping.ALL);
        assertThat(violations).extracting(Violation::field, Violation::code).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("factors[0].values.0684", "municipality-missing"),
                org.assertj.core.groups.Tuple.tuple("factors[0].values.0580", "municipality-unknown"),
                org.assertj.core.groups.Tuple.tuple("factors[0].values.0643", "value-negative"),
                org.assertj.core.groups.Tuple.tuple("factors[0].values.0604", "value-not-number"));
        assertThat(violations).filteredOn(v -> v.code().equals("municipality-missing")).extracting(Violation::args)
                .containsExactly(java.util.List.of("Bostäder", "Sävsjö"));
    }

    @Test
    void a_factor_that_is_zero_everywhere_divides_nothing() {
        assertThat(codes(Factor.of("Bostäder", Kind.COUNT, null, "100", Jonkoping.values(row -> 0)))).containsExactly("factor-all-zero");
    }

    @Test
    void a_deduction_counts_persons() {
        var halves = new Deduction("Mottagna", "", new TreeMap<>(Jonkoping.values(row -> "1.5")));
        assertThat(InputRules.ofDraft(Jonkoping.inputs().deducting(halves), Jonkoping.ALL)).hasSize(13).extracting(Violation::code).containsOnly("persons-not-whole");
    }

    @Test
    void weights_make_hundred_and_sources_are_named_before_it_is_published() {
        var inputs = Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("50"));
        assertThat(InputRules.ofPublication(inputs)).extracting(Violation::code).containsExactly("weights-not-hundred",
                "factor-source-missing", "factor-date-missing", "factor-source-missing", "factor-date-missing");
        var ready = Jonkoping.inputs(new Factor("Befolkning", Kind.COUNT, null, null, "100", "SCB", LocalDate.of(2023, 11, 1),
                new TreeMap<>(Jonkoping.values(Jonkoping.Row::population))));
        assertThat(InputRules.ofPublication(ready)).isEmpty();
        assertThat(InputRules.ofPublication(ModelInputs.none())).extracting(Violation::code).containsExactly("factors-missing");
    }

    @Test
    void a_factor_without_values_may_stand_in_a_draft_and_is_named_when_it_is_to_be_counted() {
        var empty = Jonkoping.inputs(new Factor("Befolkning", Kind.COUNT, null, null, "100", null, null, null));
        assertThat(InputRules.ofDraft(empty, Jonkoping.ALL)).isEmpty();
        assertThat(InputRules.ofCalculation(empty)).extracting(Violation::code, Violation::args)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("factor-without-values", java.util.List.of("Befolkning")));
        assertThat(InputRules.ofPublication(empty)).extracting(Violation::code).contains("factor-without-values");
    }

    @Test
    void fourteen_rows_for_thirteen_municipalities_are_refused_by_the_one_too_many() {
        var fourteen = new TreeMap<>(Jonkoping.values(row -> 1));
        fourteen.put("0699", "1");
        assertThat(InputRules.ofDraft(Jonkoping.inputs(Factor.of("Bostäder", Kind.COUNT, null, "100", fourteen)), Jonkoping.ALL))
                .extracting(Violation::field).containsExactly("factors[0].values.0699");
    }

    @Test
    void parts_make_hundred_and_have_sources_before_it_is_published() {
        var part = new SubFactor("Sysselsatta", Kind.COUNT, null, "60", null, null, new TreeMap<>(Jonkoping.values(row -> 1)), null);
        var labour = new Factor("Arbetsmarknad", Kind.COUNT, null, null, "100", null, null, null).madeOf(java.util.List.of(part));
        assertThat(codes(labour)).isEmpty();
        assertThat(InputRules.ofPublication(Jonkoping.inputs(labour))).extracting(Violation::code)
                .containsExactly("part-weights-not-hundred", "factor-source-missing", "factor-date-missing");
        assertThat(codes(labour.valued(new TreeMap<>(Jonkoping.values(row -> 1))))).containsExactly("factor-with-values-and-parts");
    }

    @Test
    void a_part_that_is_a_count_cannot_be_turned_either() {
        var part = new SubFactor("Arbetslösa", Kind.COUNT, Polarity.LESS_IS_MORE, "100", null, null, new TreeMap<>(Jonkoping.values(row -> 1)), null);
        assertThat(codes(new Factor("Arbetsmarknad", Kind.COUNT, null, null, "100", null, null, null).madeOf(java.util.List.of(part))))
                .containsExactly("less-is-more-of-a-count");
    }

    @ParameterizedTest
    @CsvSource({"20, , 255, limits-floors-above-total", "19, , 255, ''", ", 19, 255, limits-caps-below-total", ", 20, 255, ''",
            "20, 10, 255, limit-cap-below-floor", "-1, , 255, limit-out-of-range"})
    void floors_and_caps_leave_room_for_the_total(Long floor, Long cap, long total, String refusal) {
        var inputs = Jonkoping.inputs(Jonkoping.population("100")).within(Limits.forAll(floor, cap));
        assertThat(InputRules.ofDraft(inputs, total, Jonkoping.ALL)).extracting(Violation::code)
                .isEqualTo(refusal.isEmpty() ? java.util.List.of() : java.util.List.of(refusal));
    }

    @Test
    void fixed_figures_for_all_make_the_total() {
        Limits limits = Limits.NONE;
        for (var row : Jonkoping.ROWS) limits = limits.with(row.code(), Limit.fixed(row.places2022()));
        var inputs = Jonkoping.inputs(Jonkoping.population("100")).within(limits);
        assertThat(InputRules.ofDraft(inputs, 255, Jonkoping.ALL)).isEmpty();
        assertThat(InputRules.ofDraft(inputs, 256, Jonkoping.ALL)).extracting(Violation::code, Violation::args)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("limits-fixed-not-total", java.util.List.of("255", "256")));
    }

    @ParameterizedTest
    @CsvSource({"Handläggare, Boende stängs, 2, -2, ''", "Handläggare, Boende stängs, 2, -1, adjustment-not-zero-sum",
            "Handläggare, '', 2, -2, adjustment-reason-missing", "'', Boende stängs, 2, -2, adjustment-author-missing",
            "Handläggare, Boende stängs, 0, 0, adjustment-without-changes"})
    void an_adjustment_says_who_and_why_and_adds_up_to_zero(String author, String reason, long one, long other, String refusal) {
        var adjustment = new Adjustment(author, reason, new TreeMap<>(java.util.Map.of("0604", one, "0680", other)));
        var inputs = Jonkoping.inputs(Jonkoping.population("100")).adjusted(java.util.List.of(adjustment));
        assertThat(InputRules.ofDraft(inputs, Jonkoping.ALL)).extracting(Violation::code)
                .isEqualTo(refusal.isEmpty() ? java.util.List.of() : java.util.List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource({"1.2, true", "0, false", "-1, false", "101, false", "hundra, false"})
    void the_first_divisor_is_a_number_above_zero(String divisor, boolean right) {
        assertThat(InputRules.ofDraft(Jonkoping.inputs(Jonkoping.population("100")).beginningAt(divisor), Jonkoping.ALL).isEmpty()).isEqualTo(right);
    }

    private static java.util.List<String> codes(Factor factor) {
        return InputRules.ofDraft(Jonkoping.inputs(factor), Jonkoping.ALL).stream().map(Violation::code).toList();
    }
}
