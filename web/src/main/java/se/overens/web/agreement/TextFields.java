package se.overens.web.agreement;

import java.time.LocalDate;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;

/// What a text says besides its clauses, as it is typed: its title, its term and what it says of notice.
public class TextFields {

    private String title;
    private LocalDate draftStartsOn;
    private LocalDate draftEndsOn;
    private Integer noticeMonths;
    private EndsAt endsAt = EndsAt.YEAR_END;
    private Integer minimumTermMonths;
    private Integer renewalMonths;
    private final NoticeFields more;

    TextFields(AgreementText text) {
        title = text.title();
        draftStartsOn = text.startsOn();
        draftEndsOn = text.endsOn();
        NoticeTerms notice = text.noticeTerms();
        more = new NoticeFields(notice);
        if (notice == null) return;
        noticeMonths = notice.lead().length();
        endsAt = notice.endsAt();
        minimumTermMonths = notice.minimumTermMonths();
        renewalMonths = notice.renewalMonths();
    }

    /// Without a period the text says nothing of notice.
    NoticeTerms noticeTerms() {
        return more.terms(noticeMonths, endsAt, minimumTermMonths, renewalMonths);
    }

    public NoticeFields getMore() {
        return more;
    }

    public EndsAt[] getEnds() {
        return EndsAt.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDraftStartsOn() {
        return draftStartsOn;
    }

    public void setDraftStartsOn(LocalDate draftStartsOn) {
        this.draftStartsOn = draftStartsOn;
    }

    public LocalDate getDraftEndsOn() {
        return draftEndsOn;
    }

    public void setDraftEndsOn(LocalDate draftEndsOn) {
        this.draftEndsOn = draftEndsOn;
    }

    public Integer getNoticeMonths() {
        return noticeMonths;
    }

    public void setNoticeMonths(Integer noticeMonths) {
        this.noticeMonths = noticeMonths;
    }

    public EndsAt getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(EndsAt endsAt) {
        this.endsAt = endsAt;
    }

    public Integer getMinimumTermMonths() {
        return minimumTermMonths;
    }

    public void setMinimumTermMonths(Integer minimumTermMonths) {
        this.minimumTermMonths = minimumTermMonths;
    }

    public Integer getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(Integer renewalMonths) {
        this.renewalMonths = renewalMonths;
    }
}
