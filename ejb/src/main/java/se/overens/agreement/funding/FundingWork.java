package se.overens.agreement.funding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.funding.FundingView.Payer;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.agreement.funding.store.Fundings;
import se.overens.agreement.model.Agreement;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A year without funding waits for the payer's budget.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FundingWork implements WaitingWork {

    @Inject
    private Fundings fundings;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindFunding find;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        return fundings.signed(acting.workspace(), acting.organisation()).stream().flatMap(this::tasks).toList();
    }

    private Stream<Task> tasks(Agreement agreement) {
        AgreementView view = agreements.byNumber(agreement.number());
        return find.of(agreement.number()).payers().stream().flatMap(payer -> payer.years().stream()
                .filter(year -> year.state() == State.UNFUNDED).map(year -> task(view, payer, year)));
    }

    private Task task(AgreementView agreement, Payer payer, Year year) {
        boolean ours = payer.organisation().equals(acting.organisation());
        return new Task("fund-year", List.of(agreement.title(), String.valueOf(year.year())), "avtal/" + agreement.number() + "/finansiering", year.handoff().dueOn(),
                agreement.party(payer.organisation()).since(), Set.of(Role.OFFICER, Role.FINANCE, Role.COORDINATOR), ours ? null : payer.name());
    }
}
