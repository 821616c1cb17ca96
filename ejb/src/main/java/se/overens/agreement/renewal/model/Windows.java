package se.overens.agreement.renewal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.PartyNotice;
import se.overens.agreement.model.TermInForce;

/// The windows of an agreement in order: those that have closed, the one that closes next, and some to come.
public record Windows(List<Window> all, LocalDate today) {

    private static final int COMING = 3;

    /// What the windows follow from.
    ///
    /// @param reviewDays those that the text names
    /// @param months     how long before a window closes the county looks through its agreements
    /// @param party      code of the party whose windows they are, which may have its own notice; null: what the rest have
    public record Basis(LocalDate startsOn, TermInForce term, List<LocalDate> reviewDays, int months, String party) {
        public Basis(LocalDate startsOn, TermInForce term, List<LocalDate> reviewDays, int months) {
            this(startsOn, term, reviewDays, months, null);
        }

        public Basis of(String code) {
            return new Basis(startsOn, term, reviewDays, months, code);
        }

        /// The codes of those that have notice of their own.
        public List<String> apart() {
            return term.noticeTerms() == null ? List.of() : term.noticeTerms().parties().stream().map(PartyNotice::party).toList();
        }

        private NoticeRule rule() {
            return party == null ? term.noticeRule(startsOn) : term.noticeRule(startsOn, party);
        }
    }

    public Windows {
        all = List.copyOf(all);
    }

    public static Windows of(Basis basis, LocalDate today) {
        if (basis.term().endsOn() == null) return new Windows(reviews(basis), today);
        if (!basis.term().renewed()) return new Windows(List.of(window(Window.Kind.ENDS, basis, basis.term().endsOn(), basis.term().endsOn())), today);
        return new Windows(renewals(basis, today), today);
    }

    /// The last that has closed.
    public Optional<Window> closed() {
        return all.reversed().stream().filter(window -> window.isClosed(today)).findFirst();
    }

    /// The next that closes.
    public Optional<Window> next() {
        return all.stream().filter(window -> !window.isClosed(today)).findFirst();
    }

    public Optional<Window> closing(LocalDate day) {
        return all.stream().filter(window -> window.closes().equals(day)).findFirst();
    }

    /// Renewed terms are counted from the first end, so that the 31st does not wander to the 28th.
    private static List<Window> renewals(Basis basis, LocalDate today) {
        NoticeRule rule = basis.rule();
        List<Window> windows = new ArrayList<>();
        for (int term = 0, coming = 0; coming < COMING; term++) {
            LocalDate lastDay = basis.term().endsOn().plusMonths((long) term * rule.renewalMonths());
            Window window = window(Window.Kind.RENEWS, basis, rule.noticeBy(lastDay), lastDay);
            if (!window.isClosed(today)) coming++;
            windows.add(window);
        }
        return windows;
    }

    private static List<Window> reviews(Basis basis) {
        return basis.reviewDays().stream().sorted().distinct().map(day -> new Window(Window.Kind.REVIEW, day.minusMonths(basis.months()), day, null)).toList();
    }

    /// It opens on the day of review that the text names within the year before it closes, or else so many months before.
    private static Window window(Window.Kind kind, Basis basis, LocalDate closes, LocalDate lastDay) {
        LocalDate opens = basis.reviewDays().stream().filter(day -> !day.isAfter(closes) && day.isAfter(closes.minusYears(1)))
                .max(LocalDate::compareTo).orElse(closes.minusMonths(basis.months()));
        return new Window(kind, opens, closes, lastDay);
    }
}
