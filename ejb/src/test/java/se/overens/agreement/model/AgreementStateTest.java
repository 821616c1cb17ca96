package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.model.PartyState.ACCEPTED;
import static se.overens.agreement.model.PartyState.ASKED;
import static se.overens.agreement.model.PartyState.DECIDED;
import static se.overens.agreement.model.PartyState.CLOSED;
import static se.overens.agreement.model.PartyState.DIVIDED;
import static se.overens.agreement.model.PartyState.LEAVING;
import static se.overens.agreement.model.PartyState.NOTICED;
import static se.overens.agreement.model.PartyState.OBJECTING;
import static se.overens.agreement.model.PartyState.REJECTED;
import static se.overens.agreement.model.PartyState.SIGNED;
import static se.overens.agreement.model.PartyState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.model.AgreementState.Standing;
import se.overens.agreement.model.AgreementState.Term;

class AgreementStateTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 20);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final Term OPEN = new Term(1, null, false);
    private static final Term COUNTERED = new Term(2, LocalDate.of(2026, 12, 31), false);
    private static final Term LATE = new Term(1, null, false, TODAY.minusDays(1));
    private static final Term OVER = new Term(1, JUNE, false);
    private static final Term FOR_ALL = new Term(1, null, false, null, true);
    private static final Term RENEWED = new Term(1, JUNE, true);

    static Stream<Arguments> stories() {
        return Stream.of(
                Arguments.of("an offer waits for its answer", OPEN, AgreementState.OFFERED, of(ACCEPTED, ASKED)),
                Arguments.of("a counter-offer waits for its answer", COUNTERED, AgreementState.COUNTERED, of(ASKED, ACCEPTED)),
                Arguments.of("all have answered and one objects", COUNTERED, AgreementState.OBJECTED, of(OBJECTING, ACCEPTED)),
                Arguments.of("one objects and one has not answered", COUNTERED, AgreementState.COUNTERED, of(OBJECTING, ACCEPTED, ASKED)),
                Arguments.of("two proposals have crossed", COUNTERED, AgreementState.DIVIDED, of(DIVIDED, DIVIDED)),
                Arguments.of("nobody answered in time", LATE, AgreementState.LAPSED, of(ACCEPTED, ASKED)),
                Arguments.of("answered in time, it binds", LATE, AgreementState.ALIGNED, of(ACCEPTED, ACCEPTED)),
                Arguments.of("the only text was taken back", OPEN, AgreementState.WITHDRAWN, of(WITHDRAWN, WITHDRAWN)),
                Arguments.of("they gave up", COUNTERED, AgreementState.CLOSED, of(CLOSED, CLOSED)),
                Arguments.of("both stand behind the same text", COUNTERED, AgreementState.ALIGNED, of(ACCEPTED, ACCEPTED)),
                Arguments.of("one has decided", COUNTERED, AgreementState.IN_DECISION, of(ACCEPTED, DECIDED)),
                Arguments.of("both have decided", COUNTERED, AgreementState.DECIDED, of(DECIDED, DECIDED)),
                Arguments.of("one has signed", COUNTERED, AgreementState.SIGNING, of(DECIDED, SIGNED)),
                Arguments.of("both have signed", COUNTERED, AgreementState.ACTIVE, of(SIGNED, SIGNED)),
                Arguments.of("one has said no", COUNTERED, AgreementState.REJECTED, of(ACCEPTED, REJECTED)),
                Arguments.of("the term is over", OVER, AgreementState.ENDED, of(SIGNED, SIGNED)),
                Arguments.of("the term is renewed", RENEWED, AgreementState.ACTIVE, of(SIGNED, SIGNED)),
                Arguments.of("notice is given", OPEN, AgreementState.NOTICED, of(SIGNED, NOTICED)),
                Arguments.of("one of two leaves", OPEN, AgreementState.ENDING, List.of(new Standing(SIGNED, null), new Standing(LEAVING, SEPTEMBER))),
                Arguments.of("one of two has left", OPEN, AgreementState.ENDED, List.of(new Standing(SIGNED, null), new Standing(LEAVING, JUNE))),
                Arguments.of("one of three leaves, and it ends for all", FOR_ALL, AgreementState.ENDING,
                        List.of(new Standing(SIGNED, null), new Standing(SIGNED, null), new Standing(LEAVING, SEPTEMBER))),
                Arguments.of("one of three has left, and it ended for all", FOR_ALL, AgreementState.ENDED,
                        List.of(new Standing(SIGNED, null), new Standing(LEAVING, SEPTEMBER), new Standing(LEAVING, JUNE))),
                Arguments.of("one of three leaves, the others go on", OPEN, AgreementState.ACTIVE,
                        List.of(new Standing(SIGNED, null), new Standing(SIGNED, null), new Standing(LEAVING, SEPTEMBER))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("stories")
    void follows_from_the_parties(String story, Term term, AgreementState expected, List<Standing> parties) {
        assertThat(AgreementState.of(parties, term, TODAY)).isEqualTo(expected);
    }

    @Test
    void each_state_occurs_in_a_story() {
        assertThat(stories().map(story -> story.get()[2])).containsAll(EnumSet.allOf(AgreementState.class));
    }

    @Test
    void the_last_day_is_when_fewer_than_two_are_left() {
        assertThat(AgreementState.lastDay(List.of(new Standing(SIGNED, null), new Standing(LEAVING, JUNE), new Standing(LEAVING, SEPTEMBER)), OPEN))
                .isEqualTo(SEPTEMBER);
        assertThat(AgreementState.lastDay(List.of(new Standing(LEAVING, JUNE), new Standing(LEAVING, SEPTEMBER)), OPEN)).isEqualTo(JUNE);
    }

    @Test
    void the_order_of_the_parties_does_not_matter() {
        Random random = new Random(20240820);
        for (int i = 0; i < 2_000; i++) {
            List<Standing> parties = random.ints(2 + random.nextInt(4), 0, PartyState.values().length)
                    .mapToObj(n -> standing(PartyState.values()[n], random)).collect(java.util.stream.Collectors.toList());
            AgreementState before = AgreementState.of(parties, COUNTERED, TODAY);
            java.util.Collections.shuffle(parties, random);
            assertThat(AgreementState.of(parties, COUNTERED, TODAY)).isEqualTo(before);
        }
    }

    private static Standing standing(PartyState state, Random random) {
        return new Standing(state, state == LEAVING ? TODAY.plusDays(random.nextInt(60) - 30) : null);
    }

    private static List<Standing> of(PartyState... states) {
        return Arrays.stream(states).map(state -> new Standing(state, null)).toList();
    }

    @Test
    void an_addendum_ends_with_the_agreement_that_it_amends() {
        List<Standing> signed = of(SIGNED, SIGNED);
        assertThat(AgreementState.of(signed, OPEN.within(JUNE), TODAY)).isEqualTo(AgreementState.ENDED);
        assertThat(AgreementState.of(signed, RENEWED.within(JUNE), TODAY)).isEqualTo(AgreementState.ENDED);
        assertThat(AgreementState.of(signed, OPEN.within(SEPTEMBER), TODAY)).isEqualTo(AgreementState.ACTIVE);
        assertThat(OVER.within(SEPTEMBER)).isEqualTo(OVER);
        assertThat(OPEN.within(null)).isEqualTo(OPEN);
    }
}
