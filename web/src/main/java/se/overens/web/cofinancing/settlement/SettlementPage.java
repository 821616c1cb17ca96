package se.overens.web.cofinancing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import se.overens.cofinancing.settlement.AnswerSettlement;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.settlement.ReadSettlement;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.cofinancing.settlement.SettlementView.PartyReply;
import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.invoicing.FindInvoiceBases;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.MakeSettlementBasis;
import se.overens.web.agreement.Upload;
import se.overens.web.shared.Address;
import se.overens.web.shared.Download;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// A settlement that has been sent: what it comes to, who has approved it, and the step that is next.
@Named
@RequestScoped
public class SettlementPage {

    @Inject
    private FindSettlements find;
    @Inject
    private AnswerSettlement answer;
    @Inject
    private MakeSettlementBasis makeBasis;
    @Inject
    private FindInvoiceBases bases;
    @Inject
    private ReadSettlement read;
    @Inject
    private Upload upload;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private SettlementView settlement;
    private String reason;
    private String party;
    private String reply;
    private String otherReason;
    private Part letter;
    private LocalDate dueOn;

    public SettlementView getSettlement() {
        if (settlement == null) settlement = find.get(here().number(), here().position());
        return settlement;
    }

    /// One's own figures, or null.
    public PartyLine getOwn() {
        return getSettlement().own().orElse(null);
    }

    public boolean isAnswering() {
        return getSettlement().waitsForUs() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE, Role.SIGNATORY);
    }

    /// The host may register what has come in on paper.
    public boolean isRegistering() {
        return getSettlement().mine() && !getSettlement().settled() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    public List<PartyReply> getWaiting() {
        return getSettlement().replies().stream().filter(each -> each.reply() != Reply.APPROVED).toList();
    }

    /// The basis that was made of it and that one may see, or null.
    public InvoiceBasisView getBasis() {
        return getSettlement().settled() ? bases.ofSettlement(getSettlement().id()).orElse(null) : null;
    }

    public boolean isInvoicing() {
        var text = getSettlement().text();
        boolean something = text.claimsOre() > 0 || text.surplusRule() == SurplusRule.REPAID && text.surplusesOre() > 0;
        return getSettlement().mine() && getSettlement().settled() && something && getBasis() == null && acting.may(Role.FINANCE);
    }

    public void approve() {
        answer(new AnswerSettlement.Command(here().number(), here().position(), version(), null, true, null, null));
    }

    public void object() {
        answer(new AnswerSettlement.Command(here().number(), here().position(), version(), null, false, reason, null));
    }

    public void register() {
        UUID document = letter == null ? null : forms.attempt(() -> upload.attach(letter)).orElse(null);
        if (!forms.getProblems().isEmpty()) return;
        var command = new AnswerSettlement.Command(here().number(), here().position(), version(), party, "APPROVED".equals(reply), otherReason, document);
        forms.attempt(() -> answer.answer(command), field -> switch (field) {
            case "document" -> "letter";
            case "reason" -> "otherReason";
            default -> field;
        }).ifPresent(done -> to.go("record/receipt", done.receipt()));
    }

    private void answer(AnswerSettlement.Command command) {
        forms.attempt(() -> answer.answer(command)).ifPresent(done -> to.go("record/receipt", done.receipt()));
    }

    public void makeBasis() {
        forms.attempt(() -> makeBasis.make(new MakeSettlementBasis.Command(here().number(), here().position(), dueOn))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public void pdf() {
        var content = read.pdf(here().number(), here().position(), null);
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }

    /// The version that the page showed when it was answered.
    private int version() {
        String shown = request.getParameter("visad");
        return shown != null && shown.matches("[1-9]\\d{0,3}") ? Integer.parseInt(shown) : getSettlement().latest().number();
    }

    public String sign(PartyReply each) {
        return switch (each.reply()) {
            case APPROVED -> "ok";
            case WAITING -> "wait";
            case OBJECTED -> "alert";
        };
    }

    private Address here() {
        return (Address) request.getAttribute(Address.ATTRIBUTE);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getOtherReason() {
        return otherReason;
    }

    public void setOtherReason(String otherReason) {
        this.otherReason = otherReason;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
