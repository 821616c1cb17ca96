package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementView;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.termination.ConfirmNoticeReceipt;
import se.overens.agreement.termination.FindNoticeRecords;
import se.overens.agreement.termination.GiveTerminationNotice;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;

/// The part of the agreement's page that is about ending it: give notice, confirm that one came.
@Named
@RequestScoped
public class NoticePart {

    @Inject
    private AgreementHere here;
    @Inject
    private GiveTerminationNotice give;
    @Inject
    private ConfirmNoticeReceipt confirm;
    @Inject
    private FindNoticeRecords find;
    @Inject
    private FindMembers members;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private String party;
    private LocalDate givenOn;
    private LocalDate receivedOn;
    private LocalDate wantedLastDay;
    private String noticeReason;
    private String overrideReason;
    private Part letter;
    private Part receiptLetter;

    public String give() {
        UUID document = letter == null ? null : forms.attempt(() -> upload.attach(letter)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> give.give(new GiveTerminationNotice.Command(here.getAgreement().id(), null, party == null ? null : UUID.fromString(party),
                givenOn, null, overrideReason, document, wantedLastDay, noticeReason)),
                NoticePart::field).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    private static String field(String ofCommand) {
        return switch (ofCommand) {
            case "lastDay"  -> "wantedLastDay";
            case "reason"   -> "noticeReason";
            case "document" -> "noticeLetter";
            default         -> ofCommand;
        };
    }

    public String confirm(String code) {
        UUID document = receiptLetter == null ? null : forms.attempt(() -> upload.attach(receiptLetter)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> confirm.confirm(new ConfirmNoticeReceipt.Command(here.getAgreement().id(), null, members.byCode(code).id(),
                receivedOn == null ? today.day() : receivedOn, document))).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    /// Whether one is a party of it now: then it is always shown until when one can leave.
    public boolean isInForce() {
        AgreementState state = here.getAgreement().state();
        return here.getOwn().state() == PartyState.SIGNED && (state == AgreementState.ACTIVE || state == AgreementState.NOTICED);
    }

    /// One's own or, for the host, another's; in force and not yet on the way out.
    public boolean isPossible() {
        AgreementState state = here.getAgreement().state();
        return here.isOfficer() && (state == AgreementState.ACTIVE || state == AgreementState.NOTICED) && !getParties().isEmpty();
    }

    public List<AgreementView.Party> getParties() {
        return here.getAgreement().parties().stream().filter(p -> p.state() == PartyState.SIGNED)
                .filter(p -> here.isKeeper() || p.organisation().equals(here.getOwn().organisation())).toList();
    }

    /// Notices that the acting organisation can confirm; whoever keeps the agreement also its own, from the other side's letter.
    public List<AgreementActs.Notice> getToConfirm() {
        return here.isOfficer() ? here.getActs().notices().stream().filter(n -> n.receivedOn() == null)
                .filter(n -> here.isKeeper() || !n.organisation().equals(here.getOwn().organisation())).toList() : List.of();
    }

    /// The next three days on which one's own organisation can leave, or nothing when none is left.
    public List<LatestNotice> getEnds() {
        return find.of(here.getAgreement().number()).own().ends();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getGivenOn() {
        return givenOn == null ? today.day() : givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    /// The end that is asked for; empty for the first that the notice reaches.
    public LocalDate getWantedLastDay() {
        return wantedLastDay;
    }

    public void setWantedLastDay(LocalDate wantedLastDay) {
        this.wantedLastDay = wantedLastDay;
    }

    public String getNoticeReason() {
        return noticeReason == null ? AskedReason.in(request) : noticeReason;
    }

    /// Whether the page that led here has written a reason.
    public boolean isAsked() {
        return !AskedReason.in(request).isEmpty();
    }

    public void setNoticeReason(String noticeReason) {
        this.noticeReason = noticeReason;
    }

    /// Why one does not wait for the condition of a post that rests on the agreement.
    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? today.day() : receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /// Whether one's own notice is among them.
    public boolean isOwnToConfirm() {
        return getToConfirm().stream().anyMatch(n -> n.organisation().equals(here.getOwn().organisation()));
    }

    public Part getReceiptLetter() {
        return receiptLetter;
    }

    public void setReceiptLetter(Part receiptLetter) {
        this.receiptLetter = receiptLetter;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
