package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;

/// What a draft says besides its clauses: its title, its term and what it says of notice.
@Named
@RequestScoped
public class OfferFields {

    @Inject
    private FindAgreementDrafts find;
    @Inject
    private HttpServletRequest request;
    private boolean read;
    private String title;
    private LocalDate draftStartsOn;
    private LocalDate draftEndsOn;
    private Integer noticeMonths;
    private EndsAt endsAt;
    private Integer minimumTermMonths;

    /// What has no field here stays as it was.
    NoticeTerms noticeTerms(NoticeTerms before) {
        if (getNoticeMonths() == null) return null;
        return new NoticeTerms(getNoticeMonths(), getEndsAt(), getMinimumTermMonths(), before == null ? null : before.renewalMonths());
    }

    public EndsAt[] getEnds() {
        return EndsAt.values();
    }

    /// Filled from the draft until something is written.
    private OfferFields filled() {
        String id = request.getParameter("utkast");
        if (!read && id != null && id.matches("[0-9a-f-]{36}")) fill(find.get(UUID.fromString(id)).text());
        return this;
    }

    private void fill(AgreementText from) {
        read = true;
        title = from.title();
        draftStartsOn = from.startsOn();
        draftEndsOn = from.endsOn();
        NoticeTerms notice = from.noticeTerms();
        noticeMonths = notice == null ? null : notice.noticeMonths();
        endsAt = notice == null ? EndsAt.YEAR_END : notice.endsAt();
        minimumTermMonths = notice == null ? null : notice.minimumTermMonths();
    }

    public String getTitle() {
        return filled().title;
    }

    public void setTitle(String title) {
        filled().title = title;
    }

    public LocalDate getDraftStartsOn() {
        return filled().draftStartsOn;
    }

    public void setDraftStartsOn(LocalDate draftStartsOn) {
        filled().draftStartsOn = draftStartsOn;
    }

    public LocalDate getDraftEndsOn() {
        return filled().draftEndsOn;
    }

    public void setDraftEndsOn(LocalDate draftEndsOn) {
        filled().draftEndsOn = draftEndsOn;
    }

    public Integer getNoticeMonths() {
        return filled().noticeMonths;
    }

    public void setNoticeMonths(Integer noticeMonths) {
        filled().noticeMonths = noticeMonths;
    }

    public EndsAt getEndsAt() {
        return filled().endsAt;
    }

    public void setEndsAt(EndsAt endsAt) {
        filled().endsAt = endsAt;
    }

    public Integer getMinimumTermMonths() {
        return filled().minimumTermMonths;
    }

    public void setMinimumTermMonths(Integer minimumTermMonths) {
        filled().minimumTermMonths = minimumTermMonths;
    }
}
