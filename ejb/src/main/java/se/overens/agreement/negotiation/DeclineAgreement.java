package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.AgreementView;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.Telling;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.model.Turning;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.record.model.Receipt.Text;
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
    private Telling telling;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Negotiations negotiations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

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
        telling.trail(open, signing ? "agreement-signature-declined" : "agreement-declined",
                Map.of("documentVersion", open.latest().number(), "party", party.organisation(), "reason", command.reason()));
        String name = members.get(party.organisation()).name();
        telling.others(open, party.organisation(), "negotiation-declined", "", name);
        return telling.receipt(open, Text.of("agreement-declined", open.latest().title(), name), "agreement-declined", "agreement-declined");
    }
}
