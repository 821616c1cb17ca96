package se.overens.agreement.funding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.Handing;
import se.overens.agreement.funding.FundingView.Payer;
import se.overens.agreement.funding.model.YearFunding;
import se.overens.agreement.funding.store.Fundings;
import se.overens.decision.model.DecidingBody;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Organisation.Kind;
import se.overens.workspace.model.Role;

/// Links what a payer's budget has decided to a year of an agreement: how much at most, and from what. It closes the
/// year's hand-off, or raises a ceiling that was not enough.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class RegisterBudgetDecision {

    /// @param party     code of the payer, or null for one's own organisation
    /// @param ceiling   kronor, `700000.00`
    /// @param source    from what it is paid
    /// @param endsOn    the last day that there is money from there, or null
    /// @param paragraph "§ 118"
    /// @param extract   the attached extract of the minutes
    public record Command(int agreement, String party, int year, @NotBlank @Size(max = 20) String ceiling, @NotBlank @Size(max = 500) String source, LocalDate endsOn,
                          @NotNull DecidingBody body, @NotNull LocalDate decidedOn, @NotBlank @Size(max = 40) String paragraph,
                          @NotBlank @Size(max = 80) String caseReference, @NotNull UUID extract) {
    }

    /// @param receipt its number
    public record Registered(FundingView funding, String receipt) {
    }

    @Inject
    private FindFunding find;
    @Inject
    private FindAgreements agreements;
    @Inject
    private Fundings fundings;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public Registered register(@Valid Command command) {
        AgreementView agreement = agreements.byNumber(command.agreement());
        Payer payer = payer(command);
        UUID own = payer.organisation();
        if (!own.equals(acting.organisation()) && !isKeeper(agreement)) throw new NotAllowed("RegisterBudgetDecision");
        if (payer.years().stream().noneMatch(year -> year.year() == command.year())) throw new Invalid("year", "year-outside-term", String.valueOf(command.year()));
        Money ceiling = checked(command, agreement.party(own).kind());
        attachments.own(command.extract());
        var minutes = new YearFunding.Minutes(command.body(), command.decidedOn(), command.paragraph().strip(), command.caseReference().strip(), command.extract());
        fundings.add(new YearFunding(acting.workspace(), agreement.id(), own, command.year(), ceiling, command.source().strip(), command.endsOn(), minutes,
                acting.organisation(), today.now()));
        fundings.flush();
        happened.fire(new FundingHappened("year-funded", agreement.id(), Map.of("number", command.agreement(), "year", command.year(), "payer", payer.code(),
                "ceiling", ceiling.toString(), "decidedOn", command.decidedOn(), "caseReference", minutes.caseReference())));
        String path = "avtal/" + command.agreement() + "/finansiering";
        String year = String.valueOf(command.year());
        agreement.parties().stream().map(AgreementView.Party::organisation).filter(other -> !other.equals(acting.organisation()))
                .forEach(other -> handing.toOfficers(other, "year-funded", path, agreement.title(), year, payer.name()));
        String receipt = receipts.give(Text.of("year-funded", agreement.title(), year, payer.name()), Text.of("year-funded"), "year-funded", path, null);
        return new Registered(find.of(command.agreement()), receipt);
    }

    /// The one who registers what came in on paper from a party that does not log in.
    private boolean isKeeper(AgreementView agreement) {
        return agreement.party(acting.organisation()).code().equals(agreement.round().keptBy());
    }

    private Payer payer(Command command) {
        AgreementView agreement = agreements.byNumber(command.agreement());
        return agreement.parties().stream().filter(p -> command.party() == null ? p.organisation().equals(acting.organisation()) : p.code().equals(command.party()))
                .findFirst().flatMap(party -> find.payer(command.agreement(), party.organisation()))
                .orElseThrow(() -> new NotFound("payer", command.party() == null ? acting.organisation() : command.party()));
    }

    private Money checked(Command command, Kind organisation) {
        List<Violation> faults = new ArrayList<>();
        Money ceiling = Money.ZERO;
        try {
            ceiling = Money.written(command.ceiling());
            if (ceiling.ore() <= 0) faults.add(Violation.of("ceiling", "not-positive"));
        } catch (NumberFormatException unreadable) {
            faults.add(Violation.of("ceiling", "term-not-kronor"));
        }
        if (!command.body().belongsTo(organisation)) faults.add(Violation.of("body", "body-of-another-kind-of-organisation"));
        if (command.decidedOn().isAfter(today.day())) faults.add(Violation.of("decidedOn", "day-in-the-future"));
        if (command.endsOn() != null && command.endsOn().getYear() < command.year()) faults.add(Violation.of("endsOn", "source-ends-before-year", String.valueOf(command.year())));
        if (PersonalNumber.isIn(command.source())) faults.add(Violation.of("source", "personal-number"));
        Invalid.unlessEmpty(faults);
        return ceiling;
    }
}
