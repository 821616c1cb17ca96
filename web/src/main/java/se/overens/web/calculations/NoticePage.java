package se.overens.web.calculations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.termination.CalculateNotice.NoticeView;
import se.overens.agreement.termination.CalculateNotice;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;

/// Räkna: when does an agreement end, if notice is given on a day?
@Named
@RequestScoped
public class NoticePage {

    @Inject
    private CalculateNotice calculator;
    @Inject
    private Forms forms;
    @Inject
    private Today today;
    private LocalDate termStart;
    private LocalDate termEnd;
    private Integer noticeMonths;
    private Integer renewalMonths;
    private EndsAt endsAt = EndsAt.ANY_DAY;
    private LocalDate noticeGivenOn;
    private NoticeView answer;

    public void calculate() {
        answer = forms.attempt(() -> calculator.calculate(new CalculateNotice.Command(
                new NoticeRule(termStart, termEnd, null, noticeMonths, renewalMonths, endsAt), noticeGivenOn))).orElse(null);
    }

    public NoticeView getAnswer() {
        return answer;
    }

    public EndsAt[] getEnds() {
        return EndsAt.values();
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public void setTermStart(LocalDate termStart) {
        this.termStart = termStart;
    }

    public LocalDate getTermEnd() {
        return termEnd;
    }

    public void setTermEnd(LocalDate termEnd) {
        this.termEnd = termEnd;
    }

    public Integer getNoticeMonths() {
        return noticeMonths;
    }

    public void setNoticeMonths(Integer noticeMonths) {
        this.noticeMonths = noticeMonths;
    }

    public Integer getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(Integer renewalMonths) {
        this.renewalMonths = renewalMonths;
    }

    public EndsAt getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(EndsAt endsAt) {
        this.endsAt = endsAt;
    }

    public LocalDate getNoticeGivenOn() {
        return noticeGivenOn == null ? today.day() : noticeGivenOn;
    }

    public void setNoticeGivenOn(LocalDate noticeGivenOn) {
        this.noticeGivenOn = noticeGivenOn;
    }
}
