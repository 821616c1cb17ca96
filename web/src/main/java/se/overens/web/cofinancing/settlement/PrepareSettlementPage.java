package se.overens.web.cofinancing.settlement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.settlement.PrepareSettlement;
import se.overens.cofinancing.settlement.SendSettlement;
import se.overens.cofinancing.settlement.SettlementDraftView;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.cofinancing.settlement.model.SettlementDraft.Terms;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.cofinancing.outcome.OutcomePage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Prepares a settlement of the year `?ar=`, or goes on with the one that was prepared as `?utkast=`: what it comes to is
/// looked at, and then it is sent.
@Named
@RequestScoped
public class PrepareSettlementPage {

    @Inject
    private PostPage page;
    @Inject
    private OutcomePage outcome;
    @Inject
    private FindSettlements find;
    @Inject
    private PrepareSettlement prepare;
    @Inject
    private SendSettlement send;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private SettlementDraftView draft;
    private String party;
    private Long windingDown;
    private String windingAs;
    private String windingClause;
    private SurplusRule surplusRule;
    private String surplusClause;
    private String note;
    private String reason;

    /// What has been prepared, or null.
    public SettlementDraftView getDraft() {
        String asked = request.getParameter("utkast");
        if (draft == null && asked != null && asked.matches("[0-9a-f-]{36}")) draft = find.draft(page.getPost().number(), UUID.fromString(asked));
        return draft;
    }

    public int getYear() {
        return getDraft() == null ? outcome.getOutcome().year() : getDraft().year();
    }

    public String save() {
        CostName as = outcome.getOutcome().components().stream().map(each -> each.name()).filter(each -> key(each).equals(windingAs)).findFirst().orElse(null);
        var command = new PrepareSettlement.Command(page.getPost().number(), getYear(), getDraft() == null ? party : getDraft().party(),
                windingDown == null ? null : Money.ofOre(windingDown), as == null ? null : as.kind(), as == null ? null : as.label(), windingClause, surplusRule, surplusClause, note);
        return forms.attempt(() -> getDraft() == null ? prepare.prepare(command) : prepare.change(getDraft().id(), version(), command)).map(made -> to.goTo(to.view("cofinancing/settlement/prepare", made.post()) + "?utkast=" + made.id())).orElse(null);
    }

    public void send() {
        var command = new SendSettlement.Command(page.getPost().number(), getDraft().id(), getDraft().sha256(), reason);
        forms.attempt(() -> send.send(command)).ifPresent(sent -> to.go("record/receipt", sent.receipt()));
    }

    public String drop() {
        return forms.attempt(() -> {
            prepare.drop(page.getPost().number(), getDraft().id(), version());
            return true;
        }).map(_ -> to.go("cofinancing/outcome/show", page.getPost().number())).orElse(null);
    }

    /// The version that the page showed.
    private long version() {
        String shown = request.getParameter("visad");
        return shown != null && shown.matches("\\d{1,9}") ? Long.parseLong(shown) : getDraft().version();
    }

    /// Those that have left the post in the year.
    public List<PostParty> getLeavers() {
        return page.getPost().parties().stream().filter(each -> each.until() != null && each.until().getYear() == getYear()).toList();
    }

    /// Drafts of the same year: they are gone on with, not begun again.
    public List<SettlementDraftView> getPrepared() {
        return outcome.getDrafts().stream().filter(each -> each.year() == getYear()).toList();
    }

    public List<CostName> getNames() {
        return outcome.getOutcome().components().stream().map(each -> each.name()).toList();
    }

    public String key(CostName name) {
        return name.kind() + ":" + name.label();
    }

    /// A settlement of the year is waiting to be approved: this will be its next version.
    public SettlementView getWaiting() {
        return outcome.getSettlements().stream().filter(each -> !each.settled() && each.text().year() == getYear()).findFirst().orElse(null);
    }

    /// Why it cannot be counted yet, in words.
    public String getHinder() {
        return getDraft() == null || getDraft().hinder() == null ? null
                : fmt.text(getDraft().hinder().violations().isEmpty() ? "refusal." + getDraft().hinder().code() : "violation." + getDraft().hinder().violations().getFirst().code(),
                        (getDraft().hinder().violations().isEmpty() ? getDraft().hinder().args() : getDraft().hinder().violations().getFirst().args()).toArray());
    }

    private Terms terms() {
        return getDraft() == null ? null : getDraft().terms();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Long getWindingDown() {
        return windingDown == null && terms() != null && terms().windingDown().ore() > 0 ? Long.valueOf(terms().windingDown().ore()) : windingDown;
    }

    public void setWindingDown(Long windingDown) {
        this.windingDown = windingDown;
    }

    public String getWindingAs() {
        return windingAs == null && terms() != null ? key(terms().windingAs()) : windingAs;
    }

    public void setWindingAs(String windingAs) {
        this.windingAs = windingAs;
    }

    public String getWindingClause() {
        return windingClause == null && terms() != null ? terms().windingClause() : windingClause;
    }

    public void setWindingClause(String windingClause) {
        this.windingClause = windingClause;
    }

    public SurplusRule getSurplusRule() {
        return surplusRule != null ? surplusRule : terms() != null ? terms().surplusRule() : SurplusRule.REPAID;
    }

    public void setSurplusRule(SurplusRule surplusRule) {
        this.surplusRule = surplusRule;
    }

    public String getSurplusClause() {
        return surplusClause == null && terms() != null ? terms().surplusClause() : surplusClause;
    }

    public void setSurplusClause(String surplusClause) {
        this.surplusClause = surplusClause;
    }

    public String getNote() {
        return note == null && terms() != null ? terms().note() : note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
