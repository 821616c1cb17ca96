package se.overens.agreement.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.LockAgreement.Open;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.store.Notices;
import se.overens.agreement.termination.AskToWithdrawNotice.NoticeHasTakenEffect;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// The notice of a party that something is said about, and the receipt of whoever said it.
@ApplicationScoped
class StandingNotices {

    @Inject
    private Notices notices;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// One that can still be undone.
    ///
    /// @throws NotFound when the party has given none
    /// @throws NoticeHasTakenEffect when its last day has passed
    TerminationNotice of(Open open, AgreementParty party) {
        TerminationNotice notice = notices.find(acting.workspace(), open.agreement().id(), party.organisation())
                .orElseThrow(() -> new NotFound("termination-notice", party.organisation()));
        if (party.lastDay() != null && party.lastDay().isBefore(today.day())) throw new NoticeHasTakenEffect(party.lastDay());
        return notice;
    }

    /// The agreement with a receipt of what was done about a party's notice.
    ///
    /// @param what the key of its texts, whose first words are the agreement's title and the party's name
    AgreementView receipt(Open open, UUID party, String what, Object... more) {
        Object[] words = Stream.concat(Stream.of(open.latest().title(), members.get(party).name()), Stream.of(more)).toArray();
        String receipt = receipts.give(Text.of(what, words), Text.of(what), what, path(open), open.latest().sha256());
        return find.get(open.agreement().id()).withReceipt(receipt);
    }

    static String path(Open open) {
        return "avtal/" + open.agreement().number();
    }
}
