package se.overens.distribution.referral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.distribution.referral.model.ProposalDifference.FigureChange;
import se.overens.distribution.referral.model.ProposalDifference.WeightChange;
import se.overens.shared.WordDifference.Kind;
import se.overens.shared.WordDifference.Piece;

class ReferralDifferenceTest {

    private static final Random RANDOM = new Random(26);

    @Test
    void the_revised_version_says_who_gets_more_and_which_weight_moved() {
        Proposal first = proposal(List.of(factor("Befolkning", "60"), factor("Bostäder", "40")), 10, 20, 5);
        Proposal second = proposal(List.of(factor("Befolkning", "50"), factor("Bostäder", "40"), factor("Arbetslösa", "10")), 12, 18, 5);
        ProposalDifference difference = ProposalDifference.between(first, second);
        assertThat(difference.figures()).extracting(FigureChange::before, FigureChange::places, FigureChange::difference)
                .containsExactly(tuple(10L, 12L, 2L), tuple(20L, 18L, -2L), tuple(5L, 5L, 0L));
        assertThat(difference.weights()).extracting(WeightChange::factor, WeightChange::before, WeightChange::weight, WeightChange::isChanged).containsExactly(
                tuple("Befolkning", "60", "50", true), tuple("Bostäder", "40", "40", false), tuple("Arbetslösa", null, "10", true));
        assertThat(ProposalDifference.between(second, first).weights().getLast()).isEqualTo(new WeightChange("Arbetslösa", "10", null));
    }

    @RepeatedTest(200)
    void the_differences_add_up_to_the_difference_of_the_totals() {
        Proposal from = proposal(List.of(), places());
        Proposal to = proposal(List.of(), places());
        ProposalDifference difference = ProposalDifference.between(from, to);
        assertThat(difference.figures().stream().mapToLong(FigureChange::difference).sum()).isEqualTo(to.total() - from.total());
    }

    @Test
    void the_texts_are_compared_word_by_word_and_a_new_point_is_added_whole() {
        ReferralText first = text("Svara senast i juni.", List.of("Är vikterna rimliga?"));
        ReferralText second = text("Svara senast i augusti.", List.of("Är vikterna rimliga?", "Är avdraget rimligt?"));
        ReferralDifference difference = ReferralDifference.between(first, second);
        assertThat(difference.note()).extracting(Piece::kind).containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED);
        assertThat(difference.points().getFirst()).extracting(Piece::kind).containsExactly(Kind.SAME);
        assertThat(difference.points().getLast()).containsExactly(new Piece(Kind.ADDED, "Är avdraget rimligt?"));
        assertThat(difference.isTextChanged()).isTrue();
        assertThat(ReferralDifference.between(first, first).isTextChanged()).isFalse();
    }

    @Test
    void what_was_sent_reads_back_as_it_was() {
        ReferralText sent = text("Svara senast i juni.", List.of("Är vikterna rimliga?"));
        assertThat(ReferralText.read(sent.canonical())).isEqualTo(sent);
        assertThat(ReferralText.read(sent.canonical()).canonical()).isEqualTo(sent.canonical());
    }

    private static ReferralText text(String note, List<String> questions) {
        return ReferralText.of("5210-2024", LocalDate.of(2024, 8, 30), note, questions, proposal(List.of(factor("Befolkning", "100")), 10, 20, 5));
    }

    private static long[] places() {
        return IntStream.range(0, 3).mapToLong(i -> RANDOM.nextInt(100)).toArray();
    }

    private static Proposal proposal(List<Factor> factors, long... places) {
        List<Figure> figures = IntStream.range(0, places.length).mapToObj(i -> new Figure("068" + i, "Kommun " + i, 1000, places[i], "33.33", "1.00")).toList();
        return new Proposal("Kommuntal 2025", Category.ASSIGNMENT, null, 2025, figures.stream().mapToLong(Figure::places).sum(),
                new ModelInputs(factors, null, null), figures);
    }

    private static Factor factor(String name, String weight) {
        return Factor.of(name, Factor.Kind.COUNT, null, weight, Map.of("0680", "1"));
    }
}
