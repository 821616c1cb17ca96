package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// When an agreement ends once termination notice has been given. Months are calendar months in the sense of lag
/// (1930:173) 1 §: the same day number, or the last day of a month that has no such day.
///
/// `termEnd`, `minimumTermMonths` and `renewalMonths` may be null: no end set, no minimum, no renewal. `period` is null
/// when the notice is counted in `noticeMonths`.
public record NoticeRule(LocalDate termStart, LocalDate termEnd, Integer minimumTermMonths, int noticeMonths,
        Integer renewalMonths, EndsAt endsAt, @JsonInclude(JsonInclude.Include.NON_NULL) NoticePeriod period) {

    static final int MOST_MONTHS = 1_200;

    /// The days on which the agreement can end.
    public enum EndsAt { ANY_DAY, MONTH_END, HALF_YEAR_END, YEAR_END, TERM_END }

    /// A possible last day in force, and the last day on which notice still reaches it.
    public record LatestNotice(LocalDate lastDay, LocalDate noticeBy) {}

    public NoticeRule {
        List<Violation> violations = violations(termStart, termEnd, minimumTermMonths, noticeMonths, renewalMonths, endsAt);
        if (period != null) violations.addAll(period.faults("period"));
        if (period != null && noticeMonths != 0) violations.add(Violation.of("noticeMonths", "notice-said-twice"));
        Invalid.unlessEmpty(violations);
    }

    public NoticeRule(LocalDate termStart, LocalDate termEnd, Integer minimumTermMonths, int noticeMonths, Integer renewalMonths, EndsAt endsAt) {
        this(termStart, termEnd, minimumTermMonths, noticeMonths, renewalMonths, endsAt, null);
    }

    /// The last day in force when notice is given on this day; refused when no end is left to give notice for.
    public LocalDate lastDay(LocalDate noticeGivenOn) {
        return firstEndFrom(earliest(noticeGivenOn)).orElseThrow(
                () -> new Invalid("noticeGivenOn", "notice-too-late", noticeGivenOn, termEnd));
    }

    /// The next possible last days from the one that this notice gives, at most three.
    public List<LatestNotice> latestNoticeFor(LocalDate noticeGivenOn) {
        var ends = new ArrayList<LatestNotice>();
        var next = Optional.of(lastDay(noticeGivenOn));
        while (ends.size() < 3 && next.isPresent()) {
            ends.add(new LatestNotice(next.get(), noticeBy(next.get())));
            next = firstEndFrom(next.get().plusDays(1));
        }
        return ends;
    }

    /// The last day on which notice still lies the whole period before the last day.
    public LocalDate noticeBy(LocalDate lastDay) {
        return lead().latestFor(lastDay);
    }

    /// Whether an agreement that runs may end on this day, whenever notice was given.
    public boolean mayEndOn(LocalDate day) {
        return !day.isBefore(termStart) && firstEndFrom(day).filter(day::equals).isPresent() && !isBeforeMinimum(day);
    }

    /// The first day from this one on which the agreement may end; none when its only end has passed.
    public Optional<LocalDate> nextEnd(LocalDate from) {
        return firstEndFrom(from);
    }

    private NoticePeriod lead() {
        return period == null ? NoticePeriod.ofMonths(noticeMonths) : period;
    }

    private boolean isBeforeMinimum(LocalDate day) {
        return minimumTermMonths != null && day.isBefore(termStart.plusMonths(minimumTermMonths).minusDays(1));
    }

    private LocalDate earliest(LocalDate noticeGivenOn) {
        var afterNotice = lead().after(noticeGivenOn);
        if (minimumTermMonths == null) return afterNotice;
        var afterMinimum = termStart.plusMonths(minimumTermMonths).minusDays(1);
        return afterMinimum.isAfter(afterNotice) ? afterMinimum : afterNotice;
    }

    private Optional<LocalDate> firstEndFrom(LocalDate day) {
        return switch (endsAt) {
            case ANY_DAY       -> Optional.of(day);
            case MONTH_END     -> Optional.of(YearMonth.from(day).atEndOfMonth());
            case HALF_YEAR_END -> Optional.of(YearMonth.of(day.getYear(), day.getMonthValue() <= 6 ? 6 : 12).atEndOfMonth());
            case YEAR_END      -> Optional.of(LocalDate.of(day.getYear(), 12, 31));
            case TERM_END      -> firstTermEndFrom(day);
        };
    }

    /// Renewed terms are counted from the first end, so that the 31st does not wander to the 28th.
    private Optional<LocalDate> firstTermEndFrom(LocalDate day) {
        if (!termEnd.isBefore(day)) return Optional.of(termEnd);
        if (renewalMonths == null) return Optional.empty();
        var renewals = ChronoUnit.MONTHS.between(termEnd, day) / renewalMonths;
        while (termEnd.plusMonths(renewals * renewalMonths).isBefore(day)) renewals++;
        return Optional.of(termEnd.plusMonths(renewals * renewalMonths));
    }

    private static List<Violation> violations(LocalDate termStart, LocalDate termEnd, Integer minimumTermMonths, int noticeMonths,
            Integer renewalMonths, EndsAt endsAt) {
        var violations = new ArrayList<Violation>();
        if (termStart == null) violations.add(Violation.of("termStart", "required"));
        if (endsAt == null) violations.add(Violation.of("endsAt", "required"));
        if (endsAt == EndsAt.TERM_END && termEnd == null) violations.add(Violation.of("termEnd", "required"));
        if (termStart != null && termEnd != null && termEnd.isBefore(termStart)) {
            violations.add(Violation.of("termEnd", "ends-before-it-starts", termStart, termEnd));
        }
        violations.addAll(violationsOfMonths("minimumTermMonths", minimumTermMonths, 0));
        violations.addAll(violationsOfMonths("noticeMonths", noticeMonths, 0));
        violations.addAll(violationsOfMonths("renewalMonths", renewalMonths, 1));
        return violations;
    }

    private static List<Violation> violationsOfMonths(String field, Integer months, int least) {
        if (months == null) return List.of();
        if (months < least) return List.of(Violation.of(field, least == 0 ? "not-negative" : "not-positive"));
        return months > MOST_MONTHS ? List.of(Violation.of(field, "at-most", MOST_MONTHS)) : List.of();
    }
}
