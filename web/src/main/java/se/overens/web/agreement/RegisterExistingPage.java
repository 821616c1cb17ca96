package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.RegisterExistingAgreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.web.shared.Texts;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Enters a contract that was signed on paper long ago.
@Named
@RequestScoped
public class RegisterExistingPage {

    private static final String PARTIES = "parties";

    @Inject
    private RegisterExistingAgreement register;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String title;
    private List<String> parties = new ArrayList<>();
    private boolean bilateral = true;
    private LocalDate signedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String caseReference;
    private Part scan;
    private String costNumber = "§ 4";
    private String costText;
    private String noticeNumber = "§ 9";
    private String noticeText;
    private Integer noticeMonths;
    private EndsAt endsAt = EndsAt.ANY_DAY;
    private Integer renewalMonths;

    public String register() {
        if (parties.isEmpty()) forms.refuse(PARTIES, "agreement.registerExisting.parties.required");
        UUID paper = forms.attempt(() -> upload.attach(scan)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        var command = new RegisterExistingAgreement.Command(title, AgreementForm.COLLABORATION, parties, bilateral, signedOn, startsOn, endsOn,
                caseReference, List.of(clause(costNumber, ClauseSection.COST, costText),
                        clause(noticeNumber, ClauseSection.NOTICE, noticeText)),
                new NoticeTerms(noticeMonths, endsAt, null, renewalMonths), paper, List.of());
        return forms.attempt(() -> register.register(command)).map(made -> to.go("record/receipt", made.getFirst().receipt())).orElse(null);
    }

    /// The contract is in Swedish, whatever language the page is read in.
    private static Clause clause(String number, ClauseSection section, String text) {
        return new Clause(number, Texts.in(Texts.SWEDISH).get("agreement.clause." + section), section, text, false);
    }

    public List<MemberView> getMunicipalities() {
        return members.municipalities();
    }

    public boolean isPossible() {
        return acting.isHost();
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

    public List<String> getParties() {
        return parties;
    }

    public void setParties(List<String> parties) {
        this.parties = parties == null ? new ArrayList<>() : parties;
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
