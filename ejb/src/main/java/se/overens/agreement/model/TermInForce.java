package se.overens.agreement.model;

import java.time.LocalDate;

/// How long an agreement lasts and how it is ended, apart from its first day.
///
/// @param endsOn      the last day of the term, or null until further notice
/// @param noticeTerms null when nothing is said of notice
public record TermInForce(LocalDate endsOn, NoticeTerms noticeTerms) {

    /// @return null when nothing is said of notice
    public NoticeRule noticeRule(LocalDate startsOn) {
        return noticeTerms == null ? null : noticeTerms.from(startsOn, endsOn);
    }

    /// What holds for one party, by its code.
    ///
    /// @return null when nothing is said of notice
    public NoticeRule noticeRule(LocalDate startsOn, String party) {
        return noticeTerms == null ? null : noticeTerms.from(startsOn, endsOn, party);
    }

    /// Whether the agreement ends for all when one leaves.
    public boolean endsForAll() {
        return noticeTerms != null && noticeTerms.isEndsForAll();
    }

    /// Whether those who stay take over the part of one that leaves.
    boolean isRecalculated() {
        return noticeTerms != null && noticeTerms.isRecalculated();
    }

    /// Goes on after the last day of the term, unless somebody gives notice.
    public boolean renewed() {
        return noticeTerms != null && noticeTerms.renewalMonths() != null;
    }
}
