package se.overens.cofinancing.ending.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.model.PostNotStarted;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.CorrespondingDecision.Status;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.Quorum;

/// The thirteen of Östergötland, each "under förutsättning att övriga kommuner fattar motsvarande beslut" (domain row 44).
class PostEndingTest {

    private static final List<String> THIRTEEN = List.of("0509", "0512", "0513", "0560", "0561", "0562", "0563", "0580", "0581",
            "0582", "0583", "0584", "0586");
    private static final LocalDate JUNE_12 = LocalDate.of(2024, 6, 12);
    private static final LocalDate AUGUST_20 = LocalDate.of(2024, 8, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 9, 30);
    private static final LocalDate LONG_STOP = LocalDate.of(2024, 12, 31);

    @Test
    void twelve_of_thirteen_do_not_fulfil_the_condition_and_boxholm_is_missing() {
        ConditionOutcome outcome = ending(false).condition(THIRTEEN, without("0560"), AUGUST_20);
        assertThat(outcome.state()).isEqualTo(State.PENDING);
        assertThat(outcome.missing()).containsExactly("0560");
        assertThat(outcome.qualifying()).isEmpty();
    }

    @Test
    void with_the_thirteenth_it_is_fulfilled() {
        ConditionOutcome outcome = ending(false).condition(THIRTEEN, all(), AUGUST_20);
        assertThat(outcome.state()).isEqualTo(State.FULFILLED);
        assertThat(outcome.qualifying()).containsExactlyElementsOf(THIRTEEN);
    }

    @Test
    void one_that_is_revoked_makes_it_pending_again() {
        var decisions = without("0580");
        decisions.add(new CorrespondingDecision("0580", JUNE_12, Status.REVOKED, true));
        assertThat(ending(false).condition(THIRTEEN, decisions, AUGUST_20).state()).isEqualTo(State.PENDING);
    }

    @Test
    void one_under_appeal_counts_only_where_that_was_agreed() {
        var decisions = without("0580");
        decisions.add(new CorrespondingDecision("0580", JUNE_12, Status.APPEALED, true));
        assertThat(ending(false).condition(THIRTEEN, decisions, AUGUST_20).state()).isEqualTo(State.PENDING);
        assertThat(ending(true).condition(THIRTEEN, decisions, AUGUST_20).state()).isEqualTo(State.FULFILLED);
    }

    @Test
    void after_the_long_stop_it_has_failed() {
        assertThat(ending(false).condition(THIRTEEN, without("0560"), LONG_STOP).state()).isEqualTo(State.PENDING);
        assertThat(ending(false).condition(THIRTEEN, without("0560"), LONG_STOP.plusDays(1)).state()).isEqualTo(State.FAILED);
    }

    @Test
    void nine_are_enough_when_nine_were_asked_for() {
        var nine = new PostEnding(post(), new PostEnding.Terms("30/9 2024", LAST_DAY, new Quorum.AtLeast(9), LONG_STOP, false), UUID.randomUUID(), Instant.EPOCH);
        assertThat(nine.condition(THIRTEEN, all().subList(0, 8), AUGUST_20).state()).isEqualTo(State.PENDING);
        assertThat(nine.condition(THIRTEEN, all().subList(0, 9), AUGUST_20).state()).isEqualTo(State.FULFILLED);
    }

    @Test
    void the_condition_is_remembered_as_fulfilled_once() {
        PostEnding ending = ending(false);
        assertThat(ending.fulfil(AUGUST_20)).isTrue();
        assertThat(ending.fulfil(AUGUST_20.plusDays(1))).isFalse();
        assertThat(ending.fulfilledOn()).isEqualTo(AUGUST_20);
    }

    @Test
    void nothing_is_planned_after_the_last_day() {
        CoFinancedPost post = post();
        post.expectRunningIn(2025);
        post.end(LAST_DAY);
        post.expectRunningIn(2024);
        assertThatThrownBy(() -> post.expectRunningIn(2025)).isInstanceOf(PostHasEnded.class);
        assertThatThrownBy(() -> post.end(LONG_STOP)).isInstanceOf(PostHasEnded.class);
        assertThatThrownBy(() -> post.expectRunningIn(2015)).isInstanceOf(PostNotStarted.class);
    }

    @RepeatedTest(200)
    void the_order_of_the_decisions_is_of_no_importance(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var some = new ArrayList<>(all().stream().filter(_ -> random.nextInt(12) > 0).toList());
        ConditionOutcome before = ending(false).condition(THIRTEEN, some, AUGUST_20);
        Collections.shuffle(some, random);
        assertThat(ending(false).condition(THIRTEEN, some, AUGUST_20)).isEqualTo(before);
        assertThat(before.isFulfilled()).isEqualTo(some.size() == THIRTEEN.size());
    }

    private static List<CorrespondingDecision> all() {
        return THIRTEEN.stream().map(party -> new CorrespondingDecision(party, JUNE_12, Status.ADOPTED, true)).toList();
    }

    private static List<CorrespondingDecision> without(String party) {
        return new ArrayList<>(all().stream().filter(decision -> !decision.party().equals(party)).toList());
    }

    private static PostEnding ending(boolean appealedCounts) {
        return new PostEnding(post(), new PostEnding.Terms("från 30/9 2024", LAST_DAY, new Quorum.AllOthers(), LONG_STOP, appealedCounts),
                UUID.randomUUID(), Instant.EPOCH);
    }

    private static CoFinancedPost post() {
        return new CoFinancedPost("05", 1, new CoFinancedPost.Description("Integrationssamordnare", "Samordnar", BigDecimal.ONE,
                LocalDate.of(2016, 1, 1), "3310-2018"), UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
    }
}
