package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.agreement.model.PartyTransitions.Event;

class PartyTransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);

    @ParameterizedTest
    @EnumSource(PartyState.class)
    void each_state_is_reached_by_some_transition(PartyState state) {
        assertThat(PartyTransitions.TABLE).anyMatch(t -> t.to() == state);
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void each_event_stands_in_the_table(Event event) {
        assertThat(PartyTransitions.TABLE).anyMatch(t -> t.event() == event);
    }

    @Test
    void one_event_leads_to_one_state_from_each() {
        assertThat(PartyTransitions.TABLE.stream().map(t -> t.from() + " " + t.event()).toList()).doesNotHaveDuplicates();
    }

    @Test
    void only_who_has_left_or_given_up_stays_so() {
        assertThat(PartyState.values()).filteredOn(state -> PartyTransitions.TABLE.stream().noneMatch(t -> t.from() == state))
                .containsExactly(PartyState.LEAVING, PartyState.WITHDRAWN, PartyState.CLOSED);
    }

    @Test
    void a_party_that_is_asked_counters_is_accepted_decides_and_signs() {
        AgreementParty party = party(Event.GOT_OFFER);
        party.counter(2, DAY);
        assertThat(party.acceptedVersion()).isEqualTo(2);
        party.approve(DAY.plusDays(20));
        assertThat(party.since()).isEqualTo(DAY.plusDays(20));
        party.sign(DAY.plusDays(30));
        assertThat(party.state()).isEqualTo(PartyState.SIGNED);
    }

    @Test
    void nobody_signs_before_its_own_decision() {
        AgreementParty party = party(Event.MADE_OFFER);
        assertThatThrownBy(() -> party.sign(DAY)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void nobody_counters_what_somebody_has_decided_on() {
        AgreementParty party = party(Event.MADE_OFFER);
        party.approve(DAY);
        assertThatThrownBy(() -> party.getCounterOffer(DAY)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void notice_is_given_once() {
        AgreementParty party = party(Event.ENTERED_AFTERWARDS);
        party.giveNotice(DAY);
        assertThatThrownBy(() -> party.giveNotice(DAY)).isInstanceOf(NotPossibleNow.class);
        party.noticeConfirmed(LocalDate.of(2024, 9, 30), DAY);
        assertThat(party.lastDay()).isEqualTo(LocalDate.of(2024, 9, 30));
    }

    private static AgreementParty party(Event how) {
        Agreement agreement = Agreement.offered("06", 17, AgreementForm.FIGURELESS, UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2024-08-20T08:00:00Z"));
        return new AgreementParty(agreement, UUID.randomUUID(), how, DAY);
    }
}
