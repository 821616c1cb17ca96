package se.overens.web.calculations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.termination.CalculateNotice;

/// @param termEnd           the last day of the first term; none when absent
/// @param minimumTermMonths none when absent
/// @param renewalMonths     none when absent
public record NoticeQuestion(String termStart, String termEnd, Integer minimumTermMonths, Integer noticeMonths,
                             Integer renewalMonths, @Schema(implementation = EndsAt.class) String endsAt, String noticeGivenOn) {

    CalculateNotice.Command command() {
        var read = new Reading();
        var start = read.day("termStart", read.required("termStart", termStart));
        var end = read.day("termEnd", termEnd);
        read.required("noticeMonths", noticeMonths);
        var ends = read.oneOf(EndsAt.class, "endsAt", read.required("endsAt", endsAt));
        var given = read.day("noticeGivenOn", read.required("noticeGivenOn", noticeGivenOn));
        read.check();
        return new CalculateNotice.Command(new NoticeRule(start, end, minimumTermMonths, noticeMonths, renewalMonths, ends), given);
    }
}
