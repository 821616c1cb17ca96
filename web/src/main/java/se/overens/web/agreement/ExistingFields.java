package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.CostKeyKind;
import se.overens.agreement.model.NoticeRule.EndsAt;

/// What is written of a contract that was signed on paper, with the usual filled in.
@Named
@RequestScoped
public class ExistingFields {

    private String title;
    private List<String> parties = new ArrayList<>();
    private AgreementForm form = AgreementForm.COLLABORATION;
    private boolean bilateral = true;
    private LocalDate signedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String caseReference;
    private Part scan;
    private CostKeyKind costKind;
    private String costNumber = "§ 4";
    private String costText;
    private String noticeNumber = "§ 9";
    private String noticeText;
    private final NoticeFields more = new NoticeFields(null);
    private Integer noticeMonths;
    private EndsAt endsAt = EndsAt.ANY_DAY;
    private Integer renewalMonths;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getParties() {
        return parties;
    }

    public void setParties(List<String> parties) {
        this.parties = parties == null ? new ArrayList<>() : parties;
    }

    public AgreementForm getForm() {
        return form;
    }

    public void setForm(AgreementForm form) {
        this.form = form;
    }

    public boolean isBilateral() {
        return bilateral;
    }

    public void setBilateral(boolean bilateral) {
        this.bilateral = bilateral;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public CostKeyKind getCostKind() {
        return costKind;
    }

    public void setCostKind(CostKeyKind costKind) {
        this.costKind = costKind;
    }

    public String getCostNumber() {
        return costNumber;
    }

    public void setCostNumber(String costNumber) {
        this.costNumber = costNumber;
    }

    public String getCostText() {
        return costText;
    }

    public void setCostText(String costText) {
        this.costText = costText;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public String getNoticeText() {
        return noticeText;
    }

    public void setNoticeText(String noticeText) {
        this.noticeText = noticeText;
    }

    public NoticeFields getMore() {
        return more;
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

    public Integer getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(Integer renewalMonths) {
        this.renewalMonths = renewalMonths;
    }
}
