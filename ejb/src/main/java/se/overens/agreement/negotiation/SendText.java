package se.overens.agreement.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Freezes a draft as a text of the negotiation, and moves the parties accordingly.
@ApplicationScoped
class SendText {

    /// @param basis    the text that the draft was written from
    /// @param party    whose text it is
    /// @param document what came in, when registered for another; otherwise null
    record Said(AgreementDraft draft, AgreementVersion basis, AgreementParty party, UUID document) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The next text on the table: the others are asked anew.
    public AgreementVersion next(LockAgreement.Open open, Said said, AgreementState state) {
        open.agreement().countered();
        AgreementVersion version = frozen(open, said);
        List<AgreementParty> others = open.others(said.party().organisation());
        if (state == AgreementState.REJECTED) {
            said.party().startAnew(version.number(), today.day());
            others.forEach(other -> other.getNewText(today.day()));
        } else {
            said.party().counter(version.number(), today.day());
            others.forEach(other -> other.getCounterOffer(today.day()));
        }
        return version;
    }

    /// Beside the text on the table, which was written from the same text: nobody answers until they are joined.
    public AgreementVersion beside(LockAgreement.Open open, Said said) {
        open.agreement().proposedBeside();
        AgreementVersion version = frozen(open, said);
        open.parties().forEach(party -> party.seeDivided(today.day()));
        return version;
    }

    private AgreementVersion frozen(LockAgreement.Open open, Said said) {
        AgreementDraft draft = said.draft();
        AgreementVersion version = new AgreementVersion(open.agreement(), draft.text(), draft.reason(), said.party().organisation(),
                acting.organisation(), today.now()).basedOn(said.basis()).joining(draft.joins()).within(draft.answerBy(), draft.validUntil()).sentWhen(open.parties());
        agreements.add(version);
        agreements.add(new Acceptance(open.agreement(), version.number(), said.party().organisation(), acting.organisation(), said.document(), today.now()));
        return version;
    }
}
