package se.overens.cofinancing.funding.model;

import java.time.LocalDate;
import java.util.Optional;
import se.overens.agreement.model.NoticeRule;
import se.overens.shared.Invalid;

/// A source of money that ends, held against the notice rule of the agreement it pays for.
///
/// @param endsOn   the last day that there is money
/// @param noticeBy the last day on which notice makes the agreement end by then, or null when none does
/// @param nextEnd  when the agreement ends if notice is given today, or null when no end is left
public record SourceEnd(LocalDate endsOn, LocalDate noticeBy, LocalDate nextEnd, State state) {

    /// So long before, whoever pays is reminded.
    private static final int DAYS_AHEAD = 92;

    public enum State {
        /// there is time
        FAR,
        /// notice has to be given soon, or new money found
        SOON,
        /// notice given today would end the agreement after the money
        TOO_LATE
    }

    /// @param rule null when the agreement says nothing of notice
    public static SourceEnd of(LocalDate endsOn, NoticeRule rule, LocalDate today) {
        LocalDate nextEnd = end(rule, today).orElse(null);
        LocalDate noticeBy = rule == null ? null : latestNotice(rule, endsOn);
        return new SourceEnd(endsOn, noticeBy, nextEnd, state(noticeBy, today));
    }

    private static State state(LocalDate noticeBy, LocalDate today) {
        if (noticeBy == null || noticeBy.isBefore(today)) return State.TOO_LATE;
        return noticeBy.isAfter(today.plusDays(DAYS_AHEAD)) ? State.FAR : State.SOON;
    }

    /// Later notice never gives an earlier end, so the last day that serves is found by halving.
    private static LocalDate latestNotice(NoticeRule rule, LocalDate endsOn) {
        LocalDate serves = rule.termStart();
        if (!endsBy(rule, serves, endsOn)) return null;
        LocalDate fails = endsOn.plusDays(1);
        while (serves.plusDays(1).isBefore(fails)) {
            LocalDate between = serves.plusDays((fails.toEpochDay() - serves.toEpochDay()) / 2);
            if (endsBy(rule, between, endsOn)) serves = between;
            else fails = between;
        }
        return serves;
    }

    private static boolean endsBy(NoticeRule rule, LocalDate noticeGivenOn, LocalDate endsOn) {
        return end(rule, noticeGivenOn).filter(end -> !end.isAfter(endsOn)).isPresent();
    }

    private static Optional<LocalDate> end(NoticeRule rule, LocalDate noticeGivenOn) {
        try {
            return rule == null ? Optional.empty() : Optional.of(rule.lastDay(noticeGivenOn));
        } catch (Invalid noEndLeft) {
            return Optional.empty();
        }
    }
}
