package se.overens.decision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.decision.model.CorrespondingDecision.Status;
import se.overens.shared.Invalid;
import se.overens.shared.Told;

class SuspensiveConditionTest {

    private static final List<String> THIRTEEN = List.of("0509", "0512", "0513", "0560", "0561", "0562", "0563", "0580",
            "0581", "0582", "0583", "0584", "0586");
    private static final LocalDate JUNE_12 = LocalDate.of(2024, 6, 12);
    private static final LocalDate AUGUST_1 = LocalDate.of(2024, 8, 1);
    private static final LocalDate LONG_STOP = LocalDate.of(2024, 9, 15);
    private static final SuspensiveCondition ALL =
            new SuspensiveCondition(new Quorum.AllOthers(), THIRTEEN, LONG_STOP, false);

    @Test void thirteen_mutually_conditional_decisions_fulfil_each_other() {
        var outcome = ALL.on(AUGUST_1, conditional(13));
        assertThat(outcome.state()).isEqualTo(State.FULFILLED);
        assertThat(outcome.fulfilledOn()).isEqualTo(JUNE_12.plusDays(12));
        assertThat(outcome.qualifying()).isEqualTo(THIRTEEN);
        assertThat(outcome.missing()).isEmpty();
    }

    @Test void twelve_of_thirteen_wait_for_the_last() {
        var outcome = ALL.on(AUGUST_1, conditional(12));
        assertThat(outcome.state()).isEqualTo(State.PENDING);
        assertThat(outcome.qualifying()).isEmpty();
        assertThat(outcome.missing()).containsExactly("0586");
        assertThat(outcome.explanation()).contains(Told.of("condition.counting", 12, 13),
                Told.of("condition.fallen", 12), Told.of("condition.missing", List.of("0586")));
    }

    @Test void the_last_day_is_still_in_time_and_the_day_after_the_condition_has_failed() {
        assertThat(ALL.on(LONG_STOP, conditional(12)).state()).isEqualTo(State.PENDING);
        assertThat(ALL.on(LONG_STOP.plusDays(1), conditional(12)).state()).isEqualTo(State.FAILED);
    }

    @Test void a_thirteenth_decision_after_the_long_stop_is_too_late() {
        var decisions = new ArrayList<>(conditional(12));
        decisions.add(decided("0586", LONG_STOP.plusDays(1), Status.ADOPTED));
        assertThat(ALL.on(LONG_STOP.plusDays(9), decisions).state()).isEqualTo(State.FAILED);
        decisions.set(12, decided("0586", LONG_STOP, Status.ADOPTED));
        assertThat(ALL.on(LONG_STOP.plusDays(9), decisions).state()).isEqualTo(State.FULFILLED);
    }

    @Test void a_decision_of_next_week_does_not_count_today() {
        assertThat(ALL.on(JUNE_12.plusDays(11), conditional(13)).missing()).containsExactly("0586");
        assertThat(ALL.on(JUNE_12.plusDays(12), conditional(13)).state()).isEqualTo(State.FULFILLED);
    }

    @Test void one_revoked_decision_leaves_the_condition_open() {
        var decisions = new ArrayList<>(conditional(13));
        decisions.set(3, decided("0560", JUNE_12, Status.REVOKED));
        assertThat(ALL.on(AUGUST_1, decisions).missing()).containsExactly("0560");
        assertThat(ALL.on(AUGUST_1, decisions).state()).isEqualTo(State.PENDING);
    }

    @Test void an_appealed_decision_counts_only_when_appealed_ones_are_set_to() {
        var decisions = new ArrayList<>(conditional(13));
        decisions.set(3, decided("0560", JUNE_12, Status.APPEALED));
        assertThat(ALL.on(AUGUST_1, decisions).state()).isEqualTo(State.PENDING);
        var lenient = new SuspensiveCondition(new Quorum.AllOthers(), THIRTEEN, LONG_STOP, true);
        assertThat(lenient.on(AUGUST_1, decisions).state()).isEqualTo(State.FULFILLED);
    }

    @Test void of_two_decisions_by_one_party_the_latest_counts() {
        var decisions = new ArrayList<>(conditional(13));
        decisions.addFirst(decided("0586", LocalDate.of(2024, 7, 1), Status.REVOKED));
        assertThat(ALL.on(AUGUST_1, decisions).missing()).containsExactly("0586");
        decisions.addFirst(decided("0586", LocalDate.of(2024, 7, 2), Status.ADOPTED));
        assertThat(ALL.on(AUGUST_1, decisions).fulfilledOn()).isEqualTo(LocalDate.of(2024, 7, 2));
    }

    @Test void nine_of_thirteen_are_enough_when_nine_are_asked_for() {
        var nine = new SuspensiveCondition(new Quorum.AtLeast(9), THIRTEEN, null, false);
        assertThat(nine.on(AUGUST_1, conditional(8)).state()).isEqualTo(State.PENDING);
        assertThat(nine.on(AUGUST_1, conditional(9)).fulfilledOn()).isEqualTo(JUNE_12.plusDays(8));
        assertThat(nine.on(AUGUST_1, conditional(11)).fulfilledOn()).isEqualTo(JUNE_12.plusDays(10));
        assertThat(nine.on(AUGUST_1, conditional(11)).qualifying()).hasSize(11);
    }

    @Test void named_parties_are_waited_for_and_no_others() {
        var two = new SuspensiveCondition(new Quorum.Named(List.of("0580", "0581")), THIRTEEN, null, false);
        var decisions = List.of(decided("0580", JUNE_12, Status.ADOPTED), decided("0509", JUNE_12, Status.ADOPTED));
        assertThat(two.on(AUGUST_1, decisions).qualifying()).isEmpty();
        var both = new ArrayList<>(decisions);
        both.add(new CorrespondingDecision("0581", AUGUST_1, Status.ADOPTED, false));
        assertThat(two.on(AUGUST_1, both).qualifying()).containsExactly("0509", "0580", "0581");
    }

    @Test void an_unconditional_decision_stays_though_the_others_fall() {
        var decisions = List.of(decided("0509", JUNE_12, Status.ADOPTED),
                new CorrespondingDecision("0512", JUNE_12, Status.ADOPTED, false));
        var outcome = ALL.on(AUGUST_1, decisions);
        assertThat(outcome.qualifying()).containsExactly("0512");
        assertThat(outcome.missing()).hasSize(11);
    }

    @Test void a_decision_by_someone_else_is_refused() {
        assertThatThrownBy(() -> ALL.on(AUGUST_1, List.of(decided("0680", JUNE_12, Status.ADOPTED))))
                .isInstanceOf(Invalid.class).hasMessageContaining("decisions[0].party").hasMessageContaining("not-a-party");
        assertThatThrownBy(() -> new SuspensiveCondition(new Quorum.Named(List.of("0680")), THIRTEEN, null, false))
                .isInstanceOf(Invalid.class).hasMessageContaining("quorum.named[0]");
    }

    @Test void the_order_of_the_decisions_does_not_matter() {
        var random = new Random(13);
        for (int round = 0; round < 2_000; round++) {
            var decisions = new ArrayList<CorrespondingDecision>();
            for (var party : THIRTEEN) {
                if (random.nextInt(6) > 0) decisions.add(new CorrespondingDecision(party,
                        JUNE_12.plusDays(random.nextInt(120)), Status.values()[random.nextInt(9) / 4], random.nextInt(4) > 0));
            }
            var condition = new SuspensiveCondition(new Quorum.AtLeast(1 + random.nextInt(13)), THIRTEEN, LONG_STOP, true);
            var outcome = condition.on(AUGUST_1, decisions);
            Collections.shuffle(decisions, random);
            assertThat(condition.on(AUGUST_1, decisions)).isEqualTo(outcome);
            if (outcome.isFulfilled()) assertThat(outcome.fulfilledOn()).isBeforeOrEqualTo(AUGUST_1);
        }
    }

    private static List<CorrespondingDecision> conditional(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> decided(THIRTEEN.get(i), JUNE_12.plusDays(i), Status.ADOPTED)).toList();
    }

    private static CorrespondingDecision decided(String party, LocalDate day, Status status) {
        return new CorrespondingDecision(party, day, status, true);
    }
}
