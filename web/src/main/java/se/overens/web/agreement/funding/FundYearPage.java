package se.overens.web.agreement.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.overens.agreement.funding.FindFunding;
import se.overens.agreement.funding.FundingView.Payer;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.agreement.funding.HandYearToBudget;
import se.overens.agreement.funding.RegisterBudgetDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.MinutesForm;
import se.overens.web.shared.Address;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Organisation.Kind;

/// One year of one's own: handed to the budget, or funded by what the budget has decided.
@Named
@RequestScoped
public class FundYearPage extends MinutesForm {

    @Inject
    private FindFunding find;
    @Inject
    private CurrentActing acting;
    @Inject
    private AgreementHere agreement;
    @Inject
    private HandYearToBudget hand;
    @Inject
    private RegisterBudgetDecision register;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private Payer payer;
    private LocalDate dueOn;
    private String roleTitle;
    private Long ceiling;
    private String source;
    private LocalDate endsOn;

    /// The payer that one acts for.
    public Payer getPayer() {
        if (payer == null) payer = find.payer(agreement.getAgreement().number(), acting.organisation()).orElseThrow(() -> new NotFound("payer", ""));
        return payer;
    }

    public Year getYear() {
        int year = ((Address) request.getAttribute(Address.ATTRIBUTE)).year();
        return getPayer().years().stream().filter(one -> one.year() == year).findFirst().orElseThrow(() -> new NotFound("year", year));
    }

    public String hand() {
        var command = new HandYearToBudget.Command(agreement.getAgreement().number(), getYear().year(), dueOn, roleTitle);
        return forms.attempt(() -> hand.hand(command)).map(done -> to.go("agreement/funding/show", done.agreement())).orElse(null);
    }

    public String register() {
        if (!hasExtract("agreement.funding.year.file.required")) return null;
        var command = new RegisterBudgetDecision.Command(agreement.getAgreement().number(), null, getYear().year(), Money.ofOre(ceiling).toString(), source, endsOn, getBody(),
                getDecidedOn(), getParagraph(), getCaseReference(), extract());
        return forms.attempt(() -> register.register(command)).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    public List<DecidingBody> getBodies() {
        Kind own = agreement.getOwn().kind();
        return Arrays.stream(DecidingBody.values()).filter(one -> one.belongsTo(own)).toList();
    }

    public LocalDate getDueOn() {
        return dueOn == null && getYear().handoff() != null ? getYear().handoff().dueOn() : dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getRoleTitle() {
        return roleTitle;
    }

    public void setRoleTitle(String roleTitle) {
        this.roleTitle = roleTitle;
    }

    public Long getCeiling() {
        return ceiling;
    }

    public void setCeiling(Long ceiling) {
        this.ceiling = ceiling;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
