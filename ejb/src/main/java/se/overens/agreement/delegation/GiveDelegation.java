package se.overens.agreement.delegation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.Handing;
import se.overens.agreement.delegation.model.DelegatedScope;
import se.overens.agreement.delegation.model.Delegation;
import se.overens.agreement.delegation.model.DelegationLimits;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.agreement.model.AgreementForm;
import se.overens.decision.model.DecidingBody;
import se.overens.record.AttachmentView;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.model.Role;

/// Registers that a municipality has let a regional body act for it. The municipality does it itself, or the body from the
/// extract that it has got; without the decision there is no mandate.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class GiveDelegation {

    /// @param party      code of the municipality, or null for one's own organisation
    /// @param body       code of the one that may act
    /// @param form       of agreements, or null for any
    /// @param endsOn     the last day, or null until further notice
    /// @param mostAmount kronor a year, `250000.00`, or null without limit
    /// @param extract    of the minutes of the municipality's own decision
    public record Command(String party, @NotBlank String body, Set<@NotNull DelegatedScope> scopes, AgreementForm form,
                          @NotNull LocalDate startsOn, LocalDate endsOn, @PositiveOrZero Integer mostPersons, @Size(max = 20) String mostAmount,
                          @PositiveOrZero Integer mostMonths, @NotNull DecidingBody decidedBy, @NotNull LocalDate decidedOn,
                          @NotBlank @Size(max = 40) String paragraph, @NotBlank @Size(max = 80) String caseReference, @NotNull UUID extract) {
    }

    /// @param receipt the number of the kvittens
    public record Given(DelegationView delegation, String receipt) {
    }

    @Inject
    private Delegations delegations;
    @Inject
    private FindDelegations find;
    @Inject
    private FindMembers members;
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

    public Given give(@Valid Command command) {
        MemberView own = members.get(acting.organisation());
        MemberView party = command.party() == null ? own : member("party", command.party());
        MemberView body = member("body", command.body());
        refuseWhatCannotBe(command, own, party, body);
        AttachmentView extract = attachments.own(command.extract());
        Delegation delegation = new Delegation(acting.workspace(), party.id(), body.id(),
                new Delegation.Given(EnumSet.copyOf(command.scopes()), command.form(), command.startsOn(), command.endsOn(), limits(command)),
                new Delegation.Basis(command.decidedBy(), command.decidedOn(), command.paragraph().strip(), command.caseReference().strip(), extract.id()),
                acting.organisation(), today.now());
        delegations.add(delegation);
        delegations.flush();
        happened.fire(new DelegationHappened("delegation-given", delegation.id(), Map.of("party", party.code(), "body", body.code(),
                "scopes", command.scopes(), "paragraph", command.paragraph(), "caseReference", command.caseReference())));
        MemberView other = own.id().equals(party.id()) ? body : party;
        handing.toOfficers(other.id(), "delegation-given", "avtal/fullmakter", party.name(), body.name());
        String receipt = receipts.give(Text.of("delegation-given", body.name(), party.name()), Text.of("delegation-given"), "delegation-given",
                "avtal/fullmakter", extract.sha256());
        return new Given(find.get(delegation.id()), receipt);
    }

    private MemberView member(String field, String code) {
        return members.current(code).orElseThrow(() -> new Invalid(field, "not-a-member", code));
    }

    private void refuseWhatCannotBe(Command command, MemberView own, MemberView party, MemberView body) {
        List<Violation> faults = new ArrayList<>();
        if (party.part() != MemberPart.MUNICIPALITY) faults.add(Violation.of("party", "only-municipalities-delegate"));
        if (!own.id().equals(party.id()) && !own.id().equals(body.id())) faults.add(Violation.of("party", "delegation-of-others"));
        if (!body.kind().mayActForOthers()) faults.add(Violation.of("body", "not-a-regional-body", body.name()));
        if (command.scopes() == null || command.scopes().isEmpty()) faults.add(Violation.of("scopes", "required"));
        if (command.endsOn() != null && command.endsOn().isBefore(command.startsOn()))
            faults.add(Violation.of("endsOn", "ends-before-it-starts", command.startsOn(), command.endsOn()));
        if (command.decidedOn().isAfter(today.day())) faults.add(Violation.of("decidedOn", "day-in-the-future"));
        if (command.decidedBy() != DecidingBody.EXECUTIVE_BOARD && command.decidedBy() != DecidingBody.MUNICIPAL_COUNCIL)
            faults.add(Violation.of("decidedBy", "body-of-another-kind-of-organisation"));
        if (command.mostMonths() != null && command.mostMonths() == 0) faults.add(Violation.of("mostMonths", "positive"));
        if (!faults.isEmpty()) throw new Invalid(faults);
    }

    private static DelegationLimits limits(Command command) {
        return new DelegationLimits(command.mostPersons(), amount(command.mostAmount()), command.mostMonths());
    }

    private static Money amount(String kronor) {
        if (kronor == null || kronor.isBlank()) return null;
        if (!kronor.matches("\\d{1,12}(\\.\\d{1,2})?")) throw new Invalid("mostAmount", "term-not-kronor");
        return Money.parse(kronor);
    }
}
