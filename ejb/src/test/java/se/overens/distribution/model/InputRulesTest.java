package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
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

    private static java.util.List<String> codes(Factor factor) {
        return InputRules.ofDraft(Jonkoping.inputs(factor), Jonkoping.ALL).stream().map(Violation::code).toList();
    }
}
