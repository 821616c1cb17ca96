package se.overens.agreement.termination;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.NoticeRule;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;

/// Says when an agreement ends if notice is given on a day, and until when the next ends can be reached.
@Stateless
@Allowed(to = Circle.SIGNED_IN)
public class CalculateNotice {

    public NoticeView calculate(Command command) {
        return new NoticeView(command.rule().lastDay(command.noticeGivenOn()),
                command.rule().latestNoticeFor(command.noticeGivenOn()));
    }

    public record Command(NoticeRule rule, LocalDate noticeGivenOn) {}

    /// @param latestNoticeFor the next possible last days from `lastDay` on, at most three
    public record NoticeView(LocalDate lastDay, List<LatestNotice> latestNoticeFor) {
        public NoticeView {
            latestNoticeFor = List.copyOf(latestNoticeFor);
        }
    }
}
