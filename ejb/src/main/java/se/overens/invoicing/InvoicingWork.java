package se.overens.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.invoicing.model.InvoicePlan;
import se.overens.invoicing.model.RowStanding.State;
import se.overens.shared.Page;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// What waits for the finance officers: to make a basis when a period is over, to write back the ledger's numbers, to
/// pay, and to follow up what has not been paid.
@ApplicationScoped
public class InvoicingWork implements WaitingWork {

    private static final Set<Role> FINANCE = Set.of(Role.FINANCE);

    @Inject
    private FindInvoicePlans plans;
    @Inject
    private FindInvoiceBases bases;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        plans.all().stream().filter(InvoicePlanView::mine).forEach(plan -> plan.periods().stream()
                .filter(period -> period.state() == InvoicePlan.State.DUE && period.totalOre() > 0).map(period -> basisToMake(plan, period)).forEach(tasks::add));
        bases.list(0, new Page.Request(0, Page.LARGEST)).items().stream()
                .flatMap(basis -> basis.mine() ? ofMaker(basis) : ofPayer(basis)).forEach(tasks::add);
        return tasks;
    }

    private static Task basisToMake(InvoicePlanView plan, InvoicePlanView.Period period) {
        return new Task("invoice-basis-due-" + period.halfYear().half(), List.of(plan.postTitle(), Integer.toString(period.halfYear().year())), "fakturor", null,
                period.endsOn().plusDays(1), FINANCE, null);
    }

    private Stream<Task> ofMaker(InvoiceBasisView basis) {
        long unnumbered = basis.rows().stream().filter(row -> row.ledgerNumber() == null && !row.paid()).count();
        Stream<Task> numbers = unnumbered == 0 ? Stream.empty() : Stream.of(new Task("ledger-number-missing",
                List.of(basis.label(), basis.postTitle(), Long.toString(unnumbered)), "fakturor/" + basis.number(), null, basis.madeOn(), FINANCE, null));
        Stream<Task> late = basis.rows().stream().filter(row -> row.standing().state() == State.OVERDUE)
                .map(row -> task("payment-late", basis, row, basis.dueOn().plusDays(1), row.payer()));
        Stream<Task> back = basis.rows().stream().filter(row -> row.standing().state() == State.TO_REPAY)
                .map(row -> task("credit-to-repay", basis, row, basis.madeOn(), null));
        return Stream.of(numbers, late, back).flatMap(tasks -> tasks);
    }

    private Stream<Task> ofPayer(InvoiceBasisView basis) {
        return basis.rows().stream().filter(row -> row.code().equals(acting.person().organisationCode()) && !row.paid() && !row.credit())
                .map(row -> task("invoice-to-pay", basis, row, basis.madeOn(), null));
    }

    private static Task task(String text, InvoiceBasisView basis, InvoiceRowView row, LocalDate since, String waitsOn) {
        return new Task(text, List.of(basis.label(), basis.postTitle(), row.payer()), "fakturor/" + basis.number() + "/" + row.code(),
                basis.dueOn(), since, FINANCE, waitsOn);
    }

}
