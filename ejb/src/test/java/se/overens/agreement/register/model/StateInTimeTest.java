package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementState.Standing;
import se.overens.agreement.model.AgreementState.Term;
import se.overens.agreement.model.PartyState;

class StateInTimeTest {

    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    @Test
    void an_agreement_with_a_last_day_has_ended_on_the_day_after() {
        var signed = List.of(new Standing(PartyState.SIGNED, null), new Standing(PartyState.SIGNED, null));
        var term = new Term(1, LocalDate.of(2026, 12, 31), false);
        var stored = StateInTime.of(day -> AgreementState.of(signed, term, day), AgreementState.lastDay(signed, term));
        assertThat(stored).isEqualTo(new StateInTime(AgreementState.ACTIVE, LocalDate.of(2027, 1, 1), AgreementState.ENDED));
        assertThat(stored.on(LocalDate.of(2026, 12, 31))).isEqualTo(AgreementState.ACTIVE);
        assertThat(stored.on(LocalDate.of(2027, 1, 1))).isEqualTo(AgreementState.ENDED);
    }

    /// What is stored once says the same as what is derived anew, on every day.
    @RepeatedTest(2000)
    void what_is_stored_and_what_is_derived_never_differ() {
        Random random = new Random();
        List<Standing> parties = IntStream.range(0, 2 + random.nextInt(4)).mapToObj(_ -> standing(random)).toList();
        Term term = new Term(1 + random.nextInt(3), random.nextBoolean() ? null : BEGINNING.plusDays(random.nextInt(900)), random.nextBoolean(),
                random.nextBoolean() ? null : BEGINNING.plusDays(random.nextInt(900)));
        StateInTime stored = StateInTime.of(day -> AgreementState.of(parties, term, day), AgreementState.lastDay(parties, term), term.validUntil());
        for (int i = 0; i < 30; i++) {
            LocalDate day = BEGINNING.plusDays(random.nextInt(1000) - 50);
            assertThat(stored.on(day)).as("%s %s on %s", parties, term, day).isEqualTo(AgreementState.of(parties, term, day));
        }
    }

    private static Standing standing(Random random) {
        PartyState[] states = random.nextBoolean() ? PartyState.values() : new PartyState[] {PartyState.SIGNED, PartyState.LEAVING, PartyState.NOTICED};
        PartyState state = states[random.nextInt(states.length)];
        return new Standing(state, state == PartyState.LEAVING ? BEGINNING.plusDays(random.nextInt(900)) : null);
    }
}
