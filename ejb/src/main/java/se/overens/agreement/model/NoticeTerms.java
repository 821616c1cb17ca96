package se.overens.agreement.model;

import java.time.LocalDate;
import se.overens.agreement.model.NoticeRule.EndsAt;

/// What a text says of giving notice, apart from its term.
///
/// @param noticeMonths      calendar months
/// @param minimumTermMonths null: no minimum
/// @param renewalMonths     null: no renewal at the end of the term
public record NoticeTerms(int noticeMonths, EndsAt endsAt, Integer minimumTermMonths, Integer renewalMonths) {

    /// Together with the term of the text.
    public NoticeRule from(LocalDate startsOn, LocalDate endsOn) {
        return new NoticeRule(startsOn, endsOn, minimumTermMonths, noticeMonths, renewalMonths, endsAt);
    }
}
