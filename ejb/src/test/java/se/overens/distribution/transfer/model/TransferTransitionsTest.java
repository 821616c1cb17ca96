package se.overens.distribution.transfer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Invalid;
import se.overens.shared.Money;

class TransferTransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final UUID HABO = UUID.randomUUID();
    private static final UUID MULLSJO = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void each_state_is_reached_by_some_transition(TransferState state) {
        assertThat(TransferTransitions.TABLE).anyMatch(t -> t.to() == state);
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void each_event_stands_in_the_table(Event event) {
        assertThat(TransferTransitions.TABLE).anyMatch(t -> t.event() == event);
    }

    @Test
    void one_event_leads_to_one_state_from_each() {
        assertThat(TransferTransitions.TABLE.stream().map(t -> t.from() + " " + t.event()).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void only_an_open_transfer_goes_on(TransferState state) {
        assertThat(TransferTransitions.TABLE.stream().anyMatch(t -> t.from() == state)).isEqualTo(state.isOpen());
    }

    @Test
    void nothing_is_confirmed_but_what_both_have_consented_to() {
        assertThat(TransferTransitions.TABLE).filteredOn(t -> t.to() == TransferState.CONFIRMED).extracting(TransferTransitions.Transition::from)
                .containsExactly(TransferState.CONSENTED);
    }

    @Test
    void a_one_sided_transfer_is_refused() {
        ShareTransfer transfer = proposed();
        assertThatThrownBy(() -> transfer.consent(HABO, DAY)).isInstanceOf(OneSidedTransfer.class);
        assertThatThrownBy(() -> transfer.decline(HABO, DAY)).isInstanceOf(OneSidedTransfer.class);
        assertThatThrownBy(() -> transfer.confirm(2, DAY)).isInstanceOf(OneSidedTransfer.class);
        assertThatThrownBy(() -> transfer.refuse(DAY)).isInstanceOf(TransferNotPossibleNow.class);
        assertThat(transfer.state()).isEqualTo(TransferState.PROPOSED);
    }

    @Test
    void both_consent_and_the_county_confirms() {
        ShareTransfer transfer = proposed();
        transfer.consent(MULLSJO, DAY.plusDays(3));
        transfer.confirm(7, DAY.plusDays(9));
        assertThat(transfer.state()).isEqualTo(TransferState.CONFIRMED);
        assertThat(transfer.model()).isEqualTo(7);
        assertThat(transfer.since()).isEqualTo(DAY.plusDays(9));
        assertThatThrownBy(() -> transfer.withdraw(HABO, DAY.plusDays(10))).isInstanceOf(TransferNotPossibleNow.class);
    }

    @Test
    void the_one_that_is_asked_takes_nothing_back_before_it_has_consented_and_may_then() {
        ShareTransfer transfer = proposed();
        assertThatThrownBy(() -> transfer.withdraw(MULLSJO, DAY)).isInstanceOf(TransferNotPossibleNow.class);
        transfer.consent(MULLSJO, DAY);
        transfer.withdraw(MULLSJO, DAY);
        assertThat(transfer.state()).isEqualTo(TransferState.WITHDRAWN);
    }

    @Test
    void it_is_overtaken_when_one_of_the_two_figures_is_another() {
        ShareTransfer transfer = proposed();
        assertThat(transfer.isOvertakenBy(18, 9)).isFalse();
        assertThat(transfer.isOvertakenBy(17, 9)).isTrue();
        assertThat(transfer.isOvertakenBy(18, 10)).isTrue();
    }

    /// Habo has 18 places in 2022.
    @ParameterizedTest
    @CsvSource({"5,0,13", "18,0,0", "6,12,12"})
    void places_are_given_down_to_what_has_been_received(long places, long received, long after) {
        var effect = new TransferEffect(18, 9, places, received);
        assertThat(effect.giverAfter()).isEqualTo(after);
        assertThat(effect.giverAfter() + effect.takerAfter()).isEqualTo(27);
    }

    @ParameterizedTest
    @CsvSource({"19,0,transfer-below-zero", "7,12,transfer-below-received"})
    void and_not_further(long places, long received, String code) {
        assertThatThrownBy(() -> new TransferEffect(18, 9, places, received)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.violations().getFirst().code()).isEqualTo(code));
    }

    @Test
    void kronor_are_places_times_the_stated_compensation() {
        assertThat(new TransferTerms(2024, 5, Money.parse("142600.00"), "Förordning 2010:1122", 2026, "").money()).isEqualTo(Money.parse("713000.00"));
        assertThat(new TransferTerms(2024, 5, Money.parse("1.00"), "F", 2026, "").years()).containsExactly(2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"0,-,-,-,transfer-no-places", "5,100.00,-,-,compensation-without-source", "5,-1.00,Lag,-,not-negative", "5,-,-,2023,transfer-years"})
    void what_cannot_be_proposed_is_told(long places, String compensation, String source, Integer lastYear, String code) {
        assertThatThrownBy(() -> new TransferTerms(2024, places, compensation == null ? null : Money.parse(compensation), source, lastYear, ""))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations().getFirst().code()).isEqualTo(code));
    }

    private static ShareTransfer proposed() {
        return new ShareTransfer("06", 1, Category.ASSIGNMENT, new ShareTransfer.Pair(HABO, MULLSJO), HABO,
                new TransferTerms(2022, 5, null, null, null, "Bostäderna är inte färdiga"), new TransferEffect(18, 9, 5, 0), Instant.parse("2024-08-20T08:00:00Z"), DAY);
    }
}
