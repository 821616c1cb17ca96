package se.overens.distribution.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.overens.distribution.library.model.ModelCopy.Left;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.SubFactor;
import se.overens.shared.apportionment.Method;

class ModelCopyTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 1);
    private static final SubFactor JOBS = new SubFactor("Sysselsatta", Kind.RATE, Polarity.MORE_IS_MORE, "100", "SCB", NOVEMBER, values("79.1"), null);
    private static final Factor PEOPLE = new Factor("Befolkning", Kind.COUNT, Polarity.MORE_IS_MORE, null, "55", "SCB", NOVEMBER, values("13518"));
    private static final Factor LABOUR = new Factor("Arbetsmarknad", Kind.RATE, Polarity.LESS_IS_MORE, null, "45", "Arbetsförmedlingen", NOVEMBER,
            null, null, List.of(JOBS));
    private static final ModelInputs NEGOTIATED = new ModelInputs(List.of(PEOPLE, LABOUR), new Deduction("Mottagna 2023", "", values("4")),
            Method.SAINTE_LAGUE, null, Limits.forAll(1L, 90L).with("0643", Limit.fixed(18)),
            List.of(new Adjustment("Samordnare", "Efter remissen", new TreeMap<>(Map.of("0643", 1L, "0642", -1L)))));

    @Test
    void an_own_model_comes_along_with_its_values_and_their_day_but_without_what_was_negotiated() {
        ModelCopy copy = ModelCopy.of(NEGOTIATED, true);
        assertThat(copy.inputs().factors()).isEqualTo(NEGOTIATED.factors());
        assertThat(copy.inputs().deduction()).isEqualTo(NEGOTIATED.deduction());
        assertThat(copy.inputs().limits()).isEqualTo(Limits.forAll(1L, 90L));
        assertThat(copy.inputs().adjustments()).isEmpty();
        assertThat(copy.left()).containsExactly(new Left("limits", "1"), new Left("adjustments", "1"));
    }

    @Test
    void another_countys_model_gives_weights_method_and_polarity_and_its_sources_as_a_hint() {
        ModelCopy copy = ModelCopy.of(NEGOTIATED, false);
        assertThat(copy.inputs().factors()).extracting(Factor::name, Factor::weight, Factor::polarity, Factor::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Befolkning", "55", Polarity.MORE_IS_MORE, "SCB"),
                        org.assertj.core.groups.Tuple.tuple("Arbetsmarknad", "45", Polarity.LESS_IS_MORE, "Arbetsförmedlingen"));
        assertThat(copy.inputs().method()).isEqualTo(Method.SAINTE_LAGUE);
        assertThat(copy.inputs().factors().getLast().parts()).extracting(SubFactor::weight).containsExactly("100");
    }

    @Test
    void no_value_of_another_county_comes_along_and_what_is_left_is_named() {
        ModelCopy copy = ModelCopy.of(NEGOTIATED, false);
        assertThat(copy.inputs().factors()).allMatch(Factor::withoutValues).allMatch(factor -> factor.asOf() == null);
        assertThat(copy.inputs().limits()).isNull();
        assertThat(copy.inputs().deduction()).isNull();
        assertThat(copy.left()).extracting(Left::code).containsExactly("limits", "adjustments", "values", "limits-for-all", "deduction");
    }

    private static TreeMap<String, String> values(String value) {
        return new TreeMap<>(Map.of("0643", value, "0642", "1"));
    }
}
