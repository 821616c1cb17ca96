package se.overens.agreement.register.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementState;

/// An agreement's state as the calendar moves and nobody acts: one state, and from a certain day perhaps another. So it
/// can be stored and asked for by any day without being derived anew.
///
/// @param turnsOn the first day of the other state, or null when it stays as it is
/// @param turned  the other state, or null
public record StateInTime(AgreementState stage, LocalDate turnsOn, AgreementState turned) {

    /// @param lastDays the days after which the calendar may change something; null ones do not count
    public static StateInTime of(Function<LocalDate, AgreementState> derived, LocalDate... lastDays) {
        List<LocalDate> after = Stream.of(lastDays).filter(Objects::nonNull).filter(day -> day.isBefore(LocalDate.MAX)).map(day -> day.plusDays(1)).sorted().toList();
        AgreementState stage = derived.apply(after.isEmpty() ? LocalDate.EPOCH : after.getFirst().minusDays(1));
        return after.stream().filter(day -> derived.apply(day) != stage).findFirst()
                .map(day -> new StateInTime(stage, day, derived.apply(day))).orElse(new StateInTime(stage, null, null));
    }

    public AgreementState on(LocalDate day) {
        return turnsOn == null || day.isBefore(turnsOn) ? stage : turned;
    }
}
