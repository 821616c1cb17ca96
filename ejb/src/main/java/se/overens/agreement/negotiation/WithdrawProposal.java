package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.AgreementView;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.Telling;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.model.Withdrawal;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.agreement.store.Agreements;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Whoever sent a text takes it back, while nobody has decided on it: the text before it lies on the table again, with
/// the standpoints it had. Without a text before it the negotiation is over.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class WithdrawProposal {

    /// Somebody has decided on it, or has built on it.
    public static class WithdrawalTooLate extends Refusal {
        public WithdrawalTooLate() {
            super(Kind.CONFLICT, "withdrawal-too-late");
        }
    }

    /// It is another party's text.
    public static class NotOwnProposal extends Refusal {
        public NotOwnProposal() {
            super(Kind.CONFLICT, "not-own-proposal");
        }
    }

    /// @param version         of the agreement, as the caller has read it, or null
    /// @param documentVersion the number of the text that is taken back
    /// @param party           whose text it is, or null for one's own
    /// @param document        what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, int documentVersion, @NotBlank @Size(max = 2000) String reason,
                          UUID party, UUID document) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Telling telling;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Table table;
    @Inject
    private Negotiations negotiations;
    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementView withdraw(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        table.expectNotWithdrawn(open, command.documentVersion());
        AgreementVersion text = table.version(open, command.documentVersion());
        UUID party = open.party(onBehalf.party(open, Act.ANSWER, command.party(), command.document())).organisation();
        if (!text.proposedBy().equals(party)) throw new NotOwnProposal();
        List<AgreementVersion> proposals = table.proposals(open);
        if (!table.state(open).isNegotiated() || proposals.stream().noneMatch(each -> each.number() == text.number())) throw new WithdrawalTooLate();
        List<AgreementVersion> left = proposals.stream().filter(each -> each.number() != text.number()).toList();
        if (!left.isEmpty()) leave(open, left);
        else if (text.basedOn() != null) backBefore(open, text);
        else takeAway(open);
        negotiations.add(new Withdrawal(text, command.reason(), acting.organisation(), command.document(), today.now()));
        telling.trail(open, "agreement-version-withdrawn",
                Map.of("documentVersion", text.number(), "reason", command.reason(), "sha256", text.sha256()));
        return told(open, text);
    }

    /// Of the proposals that lay side by side, one is left: it is on the table as if it had been alone.
    private void leave(LockAgreement.Open open, List<AgreementVersion> left) {
        AgreementVersion first = left.getFirst();
        open.agreement().backTo(first.number());
        if (left.size() > 1) return;
        var accepted = agreements.acceptances(first.workspace(), first.agreement()).stream()
                .filter(each -> each.versionNumber() == first.number()).map(each -> each.party()).toList();
        open.parties().forEach(party -> party.comeBackTo(
                accepted.contains(party.organisation()) ? PartyState.ACCEPTED : PartyState.ASKED, today.day()));
    }

    private void backBefore(LockAgreement.Open open, AgreementVersion text) {
        open.agreement().backTo(text.basedOn());
        for (AgreementParty party : open.parties()) {
            PartyState before = text.stateBefore(party.organisation());
            if (PartyState.HAVE_SIGNED.contains(before)) throw new WithdrawalTooLate();
            party.comeBackTo(before == null ? PartyState.ASKED : before, today.day());
        }
    }

    private void takeAway(LockAgreement.Open open) {
        open.agreement().acted();
        open.parties().forEach(party -> party.seeWithdrawn(today.day()));
    }

    private AgreementView told(LockAgreement.Open open, AgreementVersion text) {
        telling.others(open, text.proposedBy(), "version-withdrawn", "");
        return telling.receipt(open, Text.of("agreement-version-withdrawn", text.title(), text.number()),
                text.basedOn() == null ? "agreement-offer-withdrawn" : "agreement-version-withdrawn", "agreement-version-withdrawn");
    }
}
