package se.overens.agreement.funding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.funding.FundingView.Payer;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.agreement.funding.model.BudgetHandoff;
import se.overens.agreement.funding.store.Fundings;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The payer says who takes a year without funding to its budget, and by when.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class HandYearToBudget {

    /// The year already has funding: there is nothing to hand over.
    public static class YearIsFunded extends Refusal {
        public YearIsFunded(int year) {
            super(Kind.CONFLICT, "year-is-funded", String.valueOf(year));
        }
    }

    /// @param roleTitle who takes it up: a role, never a name
    public record Command(int agreement, int year, @NotNull LocalDate dueOn, @NotBlank @Size(max = 120) String roleTitle) {
    }

    @Inject
    private FindFunding find;
    @Inject
    private FindAgreements agreements;
    @Inject
    private Fundings fundings;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public FundingView hand(@Valid Command command) {
        Payer payer = find.payer(command.agreement(), acting.organisation()).orElseThrow(() -> new NotFound("payer", acting.organisation()));
        Year year = payer.years().stream().filter(y -> y.year() == command.year()).findFirst().orElseThrow(() -> new NotFound("year", command.year()));
        if (year.state() != State.UNFUNDED) throw new YearIsFunded(command.year());
        if (command.dueOn().isBefore(today.day())) throw new Invalid("dueOn", "day-in-the-past");
        if (PersonalNumber.isIn(command.roleTitle())) throw new Invalid("roleTitle", "personal-number");
        var agreement = agreements.byNumber(command.agreement());
        fundings.add(new BudgetHandoff(acting.workspace(), agreement.id(), payer.organisation(), command.year(), command.dueOn(),
                command.roleTitle().strip(), today.now()));
        fundings.flush();
        happened.fire(new FundingHappened("year-handed-to-budget", agreement.id(), Map.of("number", command.agreement(), "year", command.year(),
                "payer", payer.code(), "dueOn", command.dueOn())));
        handedOver.fire(new HandedOver(payer.organisation(), Role.FINANCE, "year-handed-to-budget",
                List.of(agreement.title(), String.valueOf(command.year()), command.dueOn().toString()), "avtal/" + command.agreement() + "/finansiering"));
        return find.of(command.agreement());
    }
}
