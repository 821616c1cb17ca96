package se.overens.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.overens.invoicing.FindInvoiceBases;
import se.overens.invoicing.FindInvoicePlans;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.InvoicePlanView;
import se.overens.invoicing.MakeInvoiceBasis;
import se.overens.invoicing.model.InvoicePlan;
import se.overens.shared.Page;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Fakturor: what is planned, what has been made, and the making of the next basis.
@Named
@RequestScoped
public class InvoicesPage {

    @Inject
    private FindInvoicePlans findPlans;
    @Inject
    private FindInvoiceBases findBases;
    @Inject
    private MakeInvoiceBasis makeBasis;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private HalfYears halfYears;
    @Inject
    private Links to;
    private List<InvoicePlanView> plans;
    private List<InvoiceBasisView> bases;
    private String period;
    private LocalDate dueOn;

    public List<InvoicePlanView> getPlans() {
        if (plans == null) plans = findPlans.all().stream().filter(plan -> !plan.periods().isEmpty()).toList();
        return plans;
    }

    public List<InvoiceBasisView> getBases() {
        if (bases == null) bases = findBases.list(0, new Page.Request(0, Page.LARGEST)).items();
        return bases;
    }

    /// The next period of each post for which a basis can be made, as `1/2024-H1`; those that are due come first.
    public List<SelectItem> getPeriods() {
        if (!acting.may(Role.FINANCE)) return List.of();
        return getPlans().stream().filter(InvoicePlanView::mine)
                .flatMap(plan -> plan.periods().stream().filter(next -> !next.made()).limit(1).map(next -> new Next(plan, next)))
                .sorted(Comparator.comparing((Next next) -> next.period().state() != InvoicePlan.State.DUE))
                .map(next -> new SelectItem(next.plan().post() + "/" + next.period().halfYear(), "%s, %s, %s"
                        .formatted(next.plan().postTitle(), halfYears.name(next.period().halfYear()), fmt.money(next.period().totalOre())))).toList();
    }

    private record Next(InvoicePlanView plan, InvoicePlanView.Period period) {
    }

    public void make() {
        int slash = period.indexOf('/');
        var command = new MakeInvoiceBasis.Command(Integer.valueOf(period.substring(0, slash)), period.substring(slash + 1), dueOn);
        forms.attempt(() -> makeBasis.make(command)).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
