package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.YearChange.Move;
import se.overens.shared.Json;

class MovedModelTest {

    private static final DecisionRecord DECISION = DecisionRecord.of("Landshövdingen", LocalDate.of(2023, 11, 16), "851-2023", "Handläggare", null, null);

    @Test
    void several_moves_are_told_from_the_model_before_the_first() {
        Snapshot base = calculated();
        Snapshot one = MovedModel.of(base, "a", new Move(1, "0680", "0643", 5), 2, DECISION);
        Snapshot two = MovedModel.of(one, "b", new Move(2, "0643", "0604", 3), 3, DECISION);
        assertThat(two.mode()).isEqualTo(Mode.TRANSFERRED);
        assertThat(two.basedOn()).isEqualTo(new Snapshot.BasedOn(1, "a"));
        assertThat(two.change().before("0643")).isEqualTo(base.places("0643"));
        assertThat(two.change().moves()).extracting(Move::transfer).containsExactly(1, 2);
        assertThat(two.places("0643")).isEqualTo(base.places("0643") + 2);
        assertThat(two.places("0680")).isEqualTo(base.places("0680") - 5);
    }

    @Test
    void figures_that_places_have_been_moved_between_are_revised_in_proportion_and_calculated_ones_by_their_model() {
        Snapshot base = calculated();
        Snapshot moved = MovedModel.of(base, "a", new Move(1, "0680", "0643", 5), 2, DECISION);
        assertThat(revised(base).change().revision().basis()).isEqualTo(Basis.MODEL);
        assertThat(revised(base).isCalculated()).isTrue();
        assertThat(revised(moved).change().revision().basis()).isEqualTo(Basis.FIGURES);
        assertThat(revised(moved).change().before("0643")).isEqualTo(base.places("0643") + 5);
        assertThat(revised(revised(base)).change().revision().basis()).as("and once more by the same model").isEqualTo(Basis.MODEL);
    }

    @RepeatedTest(200)
    void the_total_is_the_same_whatever_is_moved_and_it_computes_again_to_the_same_bytes(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Snapshot model = calculated();
        for (int number = 1; number <= 1 + random.nextInt(5); number++) {
            String from = Jonkoping.ROWS.get(random.nextInt(13)).code();
            String to = Jonkoping.ROWS.get(random.nextInt(13)).code();
            long places = random.nextLong(model.places(from) + 1);
            if (!from.equals(to)) model = MovedModel.of(model, Json.sha256(model.canonical()), new Move(number, from, to, places), number + 1, DECISION);
        }
        assertThat(model.results().stream().mapToLong(Snapshot.Result::places).sum()).isEqualTo(255);
        assertThat(model.results()).allSatisfy(result -> assertThat(result.places()).isNotNegative());
        assertThat(Snapshot.read(model.canonical()).recalculated().canonical()).isEqualTo(model.canonical());
    }

    private static Snapshot calculated() {
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55")));
        return Snapshot.calculated(new Heading("06", 1, Category.ASSIGNMENT, null, 2022, "Kommuntal 2022"), calculation, DECISION, List.of());
    }

    private static Snapshot revised(Snapshot held) {
        return RevisedModel.of(held, 190, Undelivered.LAPSE, LocalDate.of(2022, 3, 9), "SFS", new TreeMap<>(), List.of()).snapshot(9, 2022, "Kommuntal 2022", DECISION, "c");
    }
}
