package se.overens.distribution.referral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.distribution.referral.model.DraftLife.Event.*;
import static se.overens.distribution.referral.model.DraftLife.State.*;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.distribution.referral.model.DraftLife.Event;
import se.overens.distribution.referral.model.DraftLife.State;
import se.overens.distribution.referral.model.DraftLife.Transition;

class DraftLifeTest {

    static Stream<Arguments> lives() {
        return Stream.of(
                Arguments.of(List.of(), DRAFT),
                Arguments.of(List.of(REFERRAL_SENT), IN_REFERRAL),
                Arguments.of(List.of(REFERRAL_SENT, DISPOSITION_PUBLISHED), REVISED),
                Arguments.of(List.of(REFERRAL_SENT, REFERRAL_SENT), IN_REFERRAL),
                Arguments.of(List.of(REFERRAL_SENT, REFERRAL_WITHDRAWN), WITHDRAWN),
                Arguments.of(List.of(REFERRAL_SENT, REFERRAL_WITHDRAWN, REFERRAL_SENT), IN_REFERRAL),
                Arguments.of(List.of(REFERRAL_SENT, DISPOSITION_PUBLISHED, REFERRAL_SENT, DISPOSITION_PUBLISHED, DECISION_TAKEN, MODEL_PUBLISHED), PUBLISHED),
                Arguments.of(List.of(REFERRAL_SENT, DECISION_TAKEN), DECIDED),
                Arguments.of(List.of(DECISION_TAKEN, MODEL_PUBLISHED), PUBLISHED),
                Arguments.of(List.of(DECISION_TAKEN, MODEL_PUBLISHED, LATER_MODEL_PUBLISHED), SUPERSEDED),
                Arguments.of(List.of(REFERRAL_SENT, DECISION_TAKEN, MODEL_PUBLISHED, DISPOSITION_PUBLISHED), PUBLISHED));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void the_state_follows_from_what_has_happened(List<Event> events, State state) {
        assertThat(DraftLife.after(events)).isEqualTo(state);
    }

    @Test
    void every_state_and_every_event_stands_in_the_table() {
        var reached = new HashSet<>(DraftLife.TABLE.stream().map(Transition::to).toList());
        reached.add(DRAFT);
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(DraftLife.TABLE.stream().map(Transition::event)).contains(Event.values());
    }

    @Test
    void no_line_of_the_table_contradicts_another() {
        var keys = DraftLife.TABLE.stream().map(line -> line.from() + " " + line.event()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void a_superseded_model_stays_superseded_whatever_happens() {
        Arrays.stream(Event.values()).forEach(event -> assertThat(DraftLife.after(SUPERSEDED, event)).isEmpty());
    }
}
