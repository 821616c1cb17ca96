package se.overens.agreement.delegation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.Handing;
import se.overens.agreement.delegation.model.AgreementCopy;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Sends the county administrative board a copy of the text on the table, so that it keeps the channel though it is no
/// party. It gets the copy, and can neither see nor count what else happens.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class SendAgreementCopy {

    /// It is a party, and sees the agreement itself.
    public static class BoardIsParty extends Refusal {
        public BoardIsParty() {
            super(Kind.CONFLICT, "board-is-party");
        }
    }

    /// The same text has been sent, as far as it has come.
    public static class CopyAlreadySent extends Refusal {
        public CopyAlreadySent() {
            super(Kind.CONFLICT, "copy-already-sent");
        }
    }

    /// @param agreement number
    public record Command(int agreement) {
    }

    /// @param receipt the number of the kvittens
    public record Sent(AgreementCopyView copy, String receipt) {
    }

    @Inject
    private Delegations delegations;
    @Inject
    private FindAgreementCopies find;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindAgreementActs acts;
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

    public Sent send(@Valid Command command) {
        AgreementView agreement = agreements.byNumber(command.agreement());
        MemberView board = members.host();
        if (agreement.party(board.id()) != null) throw new BoardIsParty();
        boolean sent = delegations.copiesOf(acting.workspace(), agreement.id()).stream().anyMatch(copy -> copy.sentTo().equals(board.id())
                && copy.versionNumber() == agreement.documentVersion() && copy.state() == agreement.state());
        if (sent) throw new CopyAlreadySent();
        AgreementCopy copy = new AgreementCopy(acting.workspace(), agreement.id(), agreement.documentVersion(),
                acts.text(agreement.number(), agreement.documentVersion()), agreement.state(), acting.organisation(), board.id(), today.now());
        delegations.add(copy);
        delegations.flush();
        happened.fire(new DelegationHappened("agreement-copy-sent", copy.id(), Map.of("agreement", agreement.number(), "documentVersion",
                agreement.documentVersion(), "sha256", copy.sha256())));
        handing.toOfficers(board.id(), "agreement-copy", "avtal/kopior", copy.title());
        String receipt = receipts.give(Text.of("agreement-copy-sent", copy.title(), board.name()), Text.of("agreement-copy-sent"), "agreement-copy-sent",
                "avtal/kopior", copy.sha256());
        return new Sent(find.get(copy.id()), receipt);
    }
}
