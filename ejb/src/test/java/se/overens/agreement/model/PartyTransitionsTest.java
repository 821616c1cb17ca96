package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.model.PartyTransitions.Event;

class PartyTransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final Map<Event, Consumer<AgreementParty>> VERBS = Map.ofEntries(
            Map.entry(Event.ACCEPT, party -> party.accept(2, DAY)), Map.entry(Event.OBJECT, party -> party.object(DAY)),
            Map.entry(Event.MADE_COUNTER_OFFER, party -> party.counter(2, DAY)), Map.entry(Event.GOT_COUNTER_OFFER, party -> party.getCounterOffer(DAY)),
            Map.entry(Event.PROPOSALS_DIVIDED, party -> party.seeDivided(DAY)), Map.entry(Event.MADE_NEW_TEXT, party -> party.startAnew(3, DAY)),
            Map.entry(Event.GOT_NEW_TEXT, party -> party.getNewText(DAY)), Map.entry(Event.BACK_TO_ASKED, party -> party.comeBackTo(PartyState.ASKED, DAY)),
            Map.entry(Event.BACK_TO_OBJECTING, party -> party.comeBackTo(PartyState.OBJECTING, DAY)),
            Map.entry(Event.BACK_TO_DIVIDED, party -> party.comeBackTo(PartyState.DIVIDED, DAY)),
            Map.entry(Event.BACK_TO_ACCEPTED, party -> party.comeBackTo(PartyState.ACCEPTED, DAY)),
            Map.entry(Event.BACK_TO_DECIDED, party -> party.comeBackTo(PartyState.DECIDED, DAY)),
            Map.entry(Event.BACK_TO_REJECTED, party -> party.comeBackTo(PartyState.REJECTED, DAY)),
            Map.entry(Event.OFFER_WITHDRAWN, party -> party.seeWithdrawn(DAY)), Map.entry(Event.CLOSE, party -> party.close(DAY)),
            Map.entry(Event.DECLINE, party -> party.decline(DAY)), Map.entry(Event.APPROVE, party -> party.approve(DAY)),
            Map.entry(Event.REJECT, party -> party.reject(DAY)), Map.entry(Event.REVOKE_DECISION, party -> party.revokeDecision(DAY)),
            Map.entry(Event.SIGN, party -> party.sign(DAY)), Map.entry(Event.DECLINE_TO_SIGN, party -> party.declineToSign(DAY)),
            Map.entry(Event.GIVE_NOTICE, party -> party.giveNotice(DAY)), Map.entry(Event.CONFIRM_NOTICE, party -> party.noticeConfirmed(DAY, DAY)),
            Map.entry(Event.WITHDRAW_NOTICE, party -> party.noticeWithdrawn(DAY)), Map.entry(Event.LEAVE_BY_ADDENDUM, party -> party.leave(DAY, DAY)));

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
    void only_who_has_given_up_stays_so_and_one_that_leaves_stays_only_when_the_others_agree() {
        assertThat(PartyState.values()).filteredOn(state -> PartyTransitions.TABLE.stream().noneMatch(t -> t.from() == state))
                .containsExactly(PartyState.WITHDRAWN, PartyState.CLOSED);
        assertThat(PartyTransitions.TABLE).filteredOn(line -> line.from() == PartyState.LEAVING).extracting(PartyTransitions.Transition::event)
                .containsExactly(Event.WITHDRAW_NOTICE);
    }

    /// Every state with every event: what stands in the table happens, and all else is refused.
    static Stream<Arguments> everything() {
        return Arrays.stream(PartyState.values()).flatMap(from -> VERBS.keySet().stream().map(event -> Arguments.of(from, event)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everything")
    void what_is_not_in_the_table_cannot_happen(PartyState from, Event event) {
        AgreementParty party = brought(from);
        Optional<PartyState> to = PartyTransitions.after(from, event);
        if (to.isPresent()) {
            VERBS.get(event).accept(party);
            assertThat(party.state()).isEqualTo(to.get());
        } else {
            assertThatThrownBy(() -> VERBS.get(event).accept(party)).isInstanceOf(NotPossibleNow.class);
            assertThat(party.state()).isEqualTo(from);
        }
    }

    @Test
    void every_event_but_becoming_a_party_has_its_verb() {
        assertThat(VERBS.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Event.values())
                .filter(event -> PartyTransitions.TABLE.stream().anyMatch(line -> line.event() == event && line.from() != null)).toList());
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
        party.noticeWithdrawn(DAY);
        assertThat(party.state()).isEqualTo(PartyState.SIGNED);
        assertThat(party.lastDay()).isNull();
    }

    /// By the shortest way there is.
    private static AgreementParty brought(PartyState state) {
        Deque<List<Event>> ways = new ArrayDeque<>(List.of(List.of(Event.MADE_OFFER), List.of(Event.GOT_OFFER), List.of(Event.ENTERED_AFTERWARDS)));
        while (true) {
            List<Event> way = ways.removeFirst();
            AgreementParty party = party(way.getFirst());
            way.stream().skip(1).forEach(event -> VERBS.get(event).accept(party));
            if (party.state() == state) return party;
            PartyTransitions.TABLE.stream().filter(line -> line.from() == party.state() && line.to() != line.from())
                    .forEach(line -> ways.add(Stream.concat(way.stream(), Stream.of(line.event())).toList()));
        }
    }

    private static AgreementParty party(Event how) {
        Agreement agreement = Agreement.offered("06", 17, AgreementForm.FIGURELESS, UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2024-08-20T08:00:00Z"));
        return new AgreementParty(agreement, UUID.randomUUID(), how, DAY);
    }
}
