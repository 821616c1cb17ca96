package se.overens.distribution.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.forecast.model.Balance.Against;
import se.overens.distribution.forecast.model.Balance.Gap;
import se.overens.distribution.forecast.model.Balance.GapKind;
import se.overens.distribution.forecast.model.Balance.Line;

class BalanceTest {

    private static final List<String> CODES = List.of("0604", "0643", "0680");

    @Test
    void everything_that_matches_leaves_no_gap() {
        Map<String, Long> same = Map.of("0604", 4L, "0643", 18L, "0680", 119L);
        Balance balance = Balance.of(141L, CODES, same, same, same);
        assertThat(balance.gaps()).isEmpty();
        assertThat(balance.unused()).isZero();
    }

    @Test
    void agreed_below_the_quota_is_a_gap_with_its_size() {
        assertThat(Balance.of(141L, CODES, Map.of(), Map.of("0604", 4L, "0680", 100L), Map.of()).gaps()).containsExactly(new Gap(GapKind.AGREED_BELOW_QUOTA, -37));
        assertThat(Balance.of(100L, CODES, Map.of(), Map.of("0680", 104L), Map.of()).gaps()).isEmpty();
    }

    @Test
    void after_a_revision_the_decided_figures_no_longer_make_the_quota() {
        assertThat(Balance.of(697L, CODES, Map.of("0680", 940L), Map.of(), Map.of()).gaps()).containsExactly(new Gap(GapKind.DECIDED_IS_NOT_QUOTA, 243));
    }

    @Test
    void outcomes_that_are_wrong_each_way_are_a_gap_though_their_sum_is_right() {
        Balance balance = Balance.of(null, CODES, Map.of(), Map.of("0604", 10L, "0680", 10L), Map.of("0604", 8L, "0680", 12L));
        assertThat(balance.gaps()).containsExactly(new Gap(GapKind.RECEIVED_IS_NOT_EXPECTED, 0));
        assertThat(balance.differing()).isEqualTo(2);
        assertThat(balance.unused()).isEqualTo(2);
    }

    @Test
    void where_nothing_is_agreed_the_outcome_is_held_against_what_was_decided() {
        Line line = Balance.of(null, CODES, Map.of("0643", 18L), Map.of(), Map.of("0643", 15L)).lines().get(1);
        assertThat(line.against()).isEqualTo(Against.DECIDED);
        assertThat(line.gap()).isEqualTo(-3);
        assertThat(line.unused()).isEqualTo(3);
    }

    @Test
    void what_is_not_known_is_neither_zero_nor_a_gap() {
        Balance balance = Balance.of(141L, CODES, Map.of(), Map.of(), Map.of("0680", 3L));
        assertThat(balance.decided()).isNull();
        assertThat(balance.agreed()).isNull();
        assertThat(balance.gaps()).isEmpty();
        assertThat(balance.lines().getFirst().gap()).isNull();
    }

    @RepeatedTest(500)
    void received_and_unused_and_beyond_make_what_was_expected(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Map<String, Long> agreed = Map.of("0604", (long) random.nextInt(20), "0643", (long) random.nextInt(20), "0680", (long) random.nextInt(200));
        Map<String, Long> received = Map.of("0604", (long) random.nextInt(20), "0643", (long) random.nextInt(20), "0680", (long) random.nextInt(200));
        Balance balance = Balance.of(null, CODES, Map.of(), agreed, received);
        long beyond = balance.lines().stream().mapToLong(line -> Math.max(0, line.gap())).sum();
        assertThat(balance.received() + balance.unused() - beyond).isEqualTo(balance.agreed());
    }
}
