package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.Signature;
import se.overens.agreement.store.Agreements;
import se.overens.decision.FindMandates;
import se.overens.decision.MandateView;
import se.overens.decision.model.MandateScope;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Registers a signature: the mandate is checked at the very moment and kept with it, and so is the hash of the text
/// that was signed. When the last party has signed, the agreement is active.
@Stateless
@Allowed({Role.SIGNATORY, Role.COORDINATOR, Role.OFFICER})
public class SignAgreement {

    /// Nobody has a mandate to sign for the organisation today: its officer registers the decision that gives one.
    public static class NoMandateToSign extends Refusal {
        public NoMandateToSign(String organisation) {
            super(Kind.CONFLICT, "no-mandate-to-sign", organisation);
        }
    }

    /// The mandate is another role's.
    public static class MandateOfAnotherRole extends Refusal {
        public MandateOfAnotherRole(String organisation, String roleTitle) {
            super(Kind.CONFLICT, "mandate-of-another-role", organisation, roleTitle);
        }
    }

    /// Another text than the one that stands.
    public static class NotThatText extends Refusal {
        public NotThatText() {
            super(Kind.STALE, "signed-text-is-not-latest");
        }
    }

    /// @param version   of the agreement, as the caller has read it, or null
    /// @param sha256    of the text that is signed
    /// @param party     who signs, or null for one's own organisation
    /// @param document  the signed paper that came in; demanded when registered for another
    /// @param name      the signatory's, as it stands under the text
    /// @param roleTitle the signatory's role, which must be the mandate's
    public record Command(@NotNull UUID agreement, Long version, @NotBlank @Size(max = 64) String sha256, UUID party, UUID document,
                          @NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 120) String roleTitle) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMandates mandates;
    @Inject
    private FindMembers members;
    @Inject
    private Instance<TextGuard> guards;
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

    public AgreementView sign(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        AgreementParty party = open.party(onBehalf.party(open, Act.SIGN, command.party(), command.document()));
        if (!(onBehalf.isForAnother(party.organisation()) && command.document() != null) && !acting.may(Role.SIGNATORY)) throw new NotAllowed("SignAgreement");
        if (!open.latest().sha256().equals(command.sha256())) throw new NotThatText();
        MandateView mandate = mandate(command, party.organisation());
        guards.forEach(guard -> Invalid.unlessEmpty(guard.faults(open.agreement().id(), open.agreement().amends(), open.latest().text())));
        party.sign(today.day());
        open.agreement().acted();
        agreements.add(new Signature(open.latest(), party.organisation(), command.name().strip(), mandate.roleTitle(), mandate.id(),
                acting.organisation(), command.document(), today.now()));
        agreements.flush();
        happened.fire(new AgreementHappened("agreement-signed", command.agreement(), Map.of("number", open.agreement().number(),
                "party", party.organisation(), "mandate", mandate.id(), "roleTitle", mandate.roleTitle(), "sha256", open.latest().sha256())));
        boolean active = open.parties().stream().allMatch(p -> p.state() == PartyState.SIGNED);
        if (active) happened.fire(new AgreementActivated(command.agreement(), open.agreement().number(), open.latest().sha256()));
        return told(open, party, active);
    }

    private MandateView mandate(Command command, UUID organisation) {
        MemberView member = members.get(organisation);
        MandateView mandate = mandates.inForce(organisation, MandateScope.SIGN, command.agreement(), today.day())
                .orElseThrow(() -> new NoMandateToSign(member.name()));
        if (!mandate.roleTitle().equalsIgnoreCase(command.roleTitle().strip())) throw new MandateOfAnotherRole(member.name(), mandate.roleTitle());
        return mandate;
    }

    private AgreementView told(LockAgreement.Open open, AgreementParty party, boolean active) {
        String path = "avtal/" + open.agreement().number();
        String title = open.latest().title();
        open.others(party.organisation()).forEach(other -> handing.toOfficers(other.organisation(), active ? "agreement-active" : "other-has-signed",
                path, title, members.get(party.organisation()).name()));
        String receipt = receipts.give(Text.of("agreement-signed", title, members.get(party.organisation()).name()),
                Text.of(active ? "agreement-active" : "agreement-signed"), "agreement-signed", path, open.latest().sha256());
        return find.get(open.agreement().id()).withReceipt(receipt);
    }
}
