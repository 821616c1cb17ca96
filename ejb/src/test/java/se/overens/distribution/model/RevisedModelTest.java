package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.EarlierAdjustment;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.shared.Invalid;

/// Kommuntal of 2022 with two adjustments by hand, when the county's number becomes another.
class RevisedModelTest {

    private static final DecisionRecord DECISION = DecisionRecord.of("Landshövdingen", LocalDate.of(2022, 2, 1), "851-2022", "Handläggare", null, null);
    private static final Adjustment HOUSING = adjustment("Två boenden stängs.", "0680", -4, "0643", 4);
    private static final Adjustment SCHOOL = adjustment("Skolan är full.", "0684", -1, "0683", 1);

    @Test
    void only_what_is_carried_is_made_again_and_both_are_told_with_their_reasons() {
        Snapshot plain = revised(200, Undelivered.LAPSE, none(), choice(HOUSING, false), choice(SCHOOL, false));
        Snapshot carried = revised(200, Undelivered.LAPSE, none(), choice(HOUSING, true), choice(SCHOOL, false));
        assertThat(carried.places("0680")).isEqualTo(plain.places("0680") - 4);
        assertThat(carried.places("0643")).isEqualTo(plain.places("0643") + 4);
        assertThat(carried.places("0684")).isEqualTo(plain.places("0684"));
        assertThat(carried.adjustments()).containsExactly(HOUSING);
        assertThat(carried.change().revision().adjustments()).containsExactly(choice(HOUSING, true), choice(SCHOOL, false));
        assertThat(plain.adjustments()).isEmpty();
    }

    @Test
    void a_revision_of_a_revision_asks_of_what_was_carried_only() {
        Snapshot once = revised(200, Undelivered.LAPSE, none(), choice(HOUSING, true), choice(SCHOOL, false));
        Snapshot again = of(once, 190, Undelivered.LAPSE, none(), List.of(choice(HOUSING, true))).snapshot(3, 2022, "Kommuntal 2022", DECISION, "b");
        assertThat(again.change().revision().basis()).isEqualTo(Basis.MODEL);
        assertThat(again.adjustments()).containsExactly(HOUSING);
        assertThat(again.results().stream().mapToLong(Snapshot.Result::places).sum()).isEqualTo(190);
    }

    @Test
    void nobody_is_adjusted_below_what_it_has_received() {
        SortedMap<String, Long> delivered = new TreeMap<>(Map.of("0680", 80L));
        assertThatThrownBy(() -> revised(190, Undelivered.LAPSE, delivered, choice(HOUSING, true), choice(SCHOOL, false)))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations().getFirst().code()).isEqualTo("adjusted-out-of-limits"));
        assertThat(revised(190, Undelivered.LAPSE, delivered, choice(HOUSING, false), choice(SCHOOL, false)).places("0680")).isEqualTo(80);
    }

    @Test
    void places_that_only_carry_over_follow_figures_that_are_adjusted_already() {
        Snapshot next = revised(50, Undelivered.NEXT_YEAR, none(), choice(HOUSING, true), choice(SCHOOL, false));
        assertThat(next.change().revision().basis()).isEqualTo(Basis.UNFILLED);
        assertThat(next.change().revision().adjustments()).isEmpty();
    }

    @RepeatedTest(100)
    void it_makes_the_number_and_computes_again_to_the_same_bytes(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        long total = 150 + random.nextInt(200);
        Snapshot revised = revised(total, random.nextBoolean() ? Undelivered.LAPSE : Undelivered.CARRY_OVER, none(), choice(HOUSING, random.nextBoolean() && total < 255),
                choice(SCHOOL, false));
        assertThat(revised.results().stream().mapToLong(Snapshot.Result::places).sum()).isEqualTo(total);
        assertThat(Snapshot.read(revised.canonical()).recalculated().canonical()).isEqualTo(revised.canonical());
        revised.revisedFigures().lines().forEach(line -> assertThat(line.after()).isEqualTo(revised.places(line.municipality().code())));
    }

    private static Snapshot revised(long total, Undelivered undelivered, SortedMap<String, Long> delivered, EarlierAdjustment... choices) {
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55")).adjusted(List.of(HOUSING, SCHOOL)));
        Snapshot held = Snapshot.calculated(new Heading("06", 1, Category.ASSIGNMENT, null, 2022, "Kommuntal 2022"), calculation, DECISION, List.of());
        return of(held, total, undelivered, delivered, List.of(choices)).snapshot(2, undelivered == Undelivered.NEXT_YEAR ? 2023 : 2022, "Kommuntal", DECISION, "a");
    }

    private static RevisedModel of(Snapshot held, long total, Undelivered undelivered, SortedMap<String, Long> delivered, List<EarlierAdjustment> choices) {
        return RevisedModel.of(held, total, undelivered, LocalDate.of(2022, 3, 9), "SFS 2022:1", delivered, choices);
    }

    private static SortedMap<String, Long> none() {
        return new TreeMap<>();
    }

    private static EarlierAdjustment choice(Adjustment adjustment, boolean carried) {
        return new EarlierAdjustment(adjustment, carried, carried ? "Skälet gäller fortfarande." : "Skälet har fallit bort.");
    }

    private static Adjustment adjustment(String reason, String from, long less, String to, long more) {
        return new Adjustment("Integrationshandläggare", reason, new TreeMap<>(Map.of(from, less, to, more)));
    }
}
