package se.overens.agreement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// How far an agreement has come: derived from its parties' states and the calendar, never stored.
public enum AgreementState {
    OFFERED, COUNTERED,
    /// all have answered, and somebody does not stand behind some point
    OBJECTED,
    /// two proposals or more were written from the same text and wait to be joined
    DIVIDED,
    /// nobody answered the text while it still bound its sender
    LAPSED,
    ALIGNED, IN_DECISION, DECIDED, SIGNING, ACTIVE, NOTICED, ENDING, ENDED, REJECTED,
    /// the only text was taken back
    WITHDRAWN,
    /// the negotiation was ended
    CLOSED;

    /// One party's state.
    ///
    /// @param lastDay of its being a party, or null
    public record Standing(PartyState state, LocalDate lastDay) {
    }

    /// The parties' standings. Those that the text names and that have not been asked yet count as asked.
    public static List<Standing> standings(List<AgreementParty> parties, AgreementVersion latest) {
        Stream<Standing> asked = Stream.generate(() -> new Standing(PartyState.ASKED, null)).limit(Math.max(0, latest.parties() - parties.size()));
        return Stream.concat(parties.stream().map(p -> new Standing(p.state(), p.lastDay())), asked).toList();
    }

    /// What the latest text says of time.
    ///
    /// @param latestVersion the number of the text on the table
    /// @param endsOn        the last day of the term, or null until further notice
    /// @param validUntil    the last day the text binds without an answer, or null
    /// @param endsForAll    it ends for all when one leaves
    public record Term(int latestVersion, LocalDate endsOn, boolean renewed, LocalDate validUntil, boolean endsForAll) {
        public Term(int latestVersion, LocalDate endsOn, boolean renewed) {
            this(latestVersion, endsOn, renewed, null);
        }

        public Term(int latestVersion, LocalDate endsOn, boolean renewed, LocalDate validUntil) {
            this(latestVersion, endsOn, renewed, validUntil, false);
        }

        /// The same, ending on this day at the latest.
        ///
        /// @param lastDay null: nothing sets such a day
        public Term within(LocalDate lastDay) {
            if (lastDay == null || !renewed && endsOn != null && !endsOn.isAfter(lastDay)) return this;
            return new Term(latestVersion, lastDay, false, validUntil, endsForAll);
        }
    }

    public static AgreementState of(List<Standing> parties, Term term, LocalDate today) {
        if (any(parties, PartyState.CLOSED)) return CLOSED;
        if (any(parties, PartyState.WITHDRAWN)) return WITHDRAWN;
        if (any(parties, PartyState.REJECTED)) return REJECTED;
        if (parties.stream().allMatch(p -> PartyState.HAVE_SIGNED.contains(p.state()))) return signed(parties, term, today);
        if (parties.stream().anyMatch(p -> PartyState.HAVE_SIGNED.contains(p.state()))) return SIGNING;
        if (parties.stream().allMatch(p -> p.state() == PartyState.DECIDED)) return DECIDED;
        if (any(parties, PartyState.DECIDED)) return IN_DECISION;
        if (any(parties, PartyState.DIVIDED)) return DIVIDED;
        if (parties.stream().allMatch(p -> p.state() == PartyState.ACCEPTED)) return ALIGNED;
        if (term.validUntil() != null && term.validUntil().isBefore(today)) return LAPSED;
        if (!any(parties, PartyState.ASKED)) return OBJECTED;
        return term.latestVersion() > 1 ? COUNTERED : OFFERED;
    }

    /// Whether a text may still be answered, countered or taken back.
    public boolean isNegotiated() {
        return switch (this) {
            case OFFERED, COUNTERED, OBJECTED, DIVIDED, LAPSED, ALIGNED, REJECTED -> true;
            case IN_DECISION, DECIDED, SIGNING, ACTIVE, NOTICED, ENDING, ENDED, WITHDRAWN, CLOSED -> false;
        };
    }

    private static boolean any(List<Standing> parties, PartyState state) {
        return parties.stream().anyMatch(p -> p.state() == state);
    }

    private static AgreementState signed(List<Standing> parties, Term term, LocalDate today) {
        LocalDate lastDay = lastDay(parties, term);
        if (lastDay != null && lastDay.isBefore(today)) return ENDED;
        if (lastDayByNotice(parties, term) != null) return ENDING;
        return parties.stream().anyMatch(p -> p.state() == PartyState.NOTICED) ? NOTICED : ACTIVE;
    }

    /// The last day in force: of the term, or the day after which fewer than two parties are left. Null while open.
    public static LocalDate lastDay(List<Standing> parties, Term term) {
        LocalDate ofTerm = term.renewed() ? null : term.endsOn();
        LocalDate byNotice = lastDayByNotice(parties, term);
        return ofTerm == null || byNotice != null && byNotice.isBefore(ofTerm) ? byNotice : ofTerm;
    }

    /// The last day in force that follows from notice alone: the first party's when it ends for all, otherwise the one
    /// after which fewer than two are left. Null while it goes on.
    public static LocalDate lastDayByNotice(List<Standing> parties, Term term) {
        long left = left(parties);
        if (left >= 2 && !term.endsForAll()) return null;
        List<LocalDate> days = parties.stream().filter(p -> p.state() == PartyState.LEAVING).map(Standing::lastDay).filter(Objects::nonNull).sorted().toList();
        if (days.isEmpty()) return null;
        if (term.endsForAll()) return days.getFirst();
        return days.get(Math.max(0, days.size() - (left == 0 ? 2 : 1)));
    }

    /// How many parties will stay.
    private static long left(List<Standing> parties) {
        return parties.stream().filter(p -> p.state() != PartyState.LEAVING).count();
    }
}
