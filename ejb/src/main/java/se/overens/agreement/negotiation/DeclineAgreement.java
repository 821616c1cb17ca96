package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.AgreementHappened;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.model.Turning;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.agreement.store.Agreements;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// A party says no with a reason: its officer declines the text, or its signatory will not sign what was decided. Nothing
/// is over: anybody may send a new text, and everything is kept.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class DeclineAgreement {

    /// @param version  of the agreement, as the caller has read it, or null
    /// @param party    who says no, or null for one's own organisation
    /// @param document what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, @NotBlank @Size(max = 2000) String reason, UUID party, UUID document) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Negotiations negotiations;
    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
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

    public AgreementView decline(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        AgreementParty party = open.party(onBehalf.party(open, Act.ANSWER, command.party(), command.document()));
        boolean signing = party.state() == PartyState.DECIDED;
        boolean officer = acting.may(Role.COORDINATOR, Role.OFFICER);
        boolean may = onBehalf.isForAnother(party.organisation()) ? officer : signing ? acting.may(Role.SIGNATORY) : officer;
        if (!may) throw new NotAllowed("DeclineAgreement");
        if (signing) party.declineToSign(today.day());
        else party.decline(today.day());
        open.agreement().acted();
        negotiations.add(new Turning(open.latest(), signing ? Turning.Kind.DECLINED_TO_SIGN : Turning.Kind.DECLINED, party.organisation(),
                command.reason(), acting.organisation(), command.document(), today.day(), today.now()));
        agreements.flush();
        happened.fire(new AgreementHappened(signing ? "agreement-signature-declined" : "agreement-declined", command.agreement(),
                Map.of("number", open.agreement().number(), "documentVersion", open.latest().number(), "party", party.organisation(), "reason", command.reason())));
        return told(open, party);
    }

    private AgreementView told(LockAgreement.Open open, AgreementParty party) {
        String path = "avtal/" + open.agreement().number();
        String title = open.latest().title();
        String name = members.get(party.organisation()).name();
        open.others(party.organisation()).forEach(other -> handing.toOfficers(other.organisation(), "negotiation-declined", path, title, name));
        String receipt = receipts.give(Text.of("agreement-declined", title, name), Text.of("agreement-declined"), "agreement-declined", path,
                open.latest().sha256());
        return find.get(open.agreement().id()).withReceipt(receipt);
    }
}
