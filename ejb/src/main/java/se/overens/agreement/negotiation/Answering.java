package se.overens.agreement.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.Telling;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.CurrentActing;

/// What every answer to a text has in common.
@ApplicationScoped
class Answering {

    /// Another text has come since the one that was to be answered; tells every point that differs.
    public static class AcceptedVersionIsNotLatest extends Refusal {
        public AcceptedVersionIsNotLatest(int accepted, int latest, List<Violation> changes) {
            super(Kind.STALE, "accepted-version-is-not-latest", changes, accepted, latest,
                    String.join(", ", changes.stream().map(Violation::field).toList()));
        }
    }

    /// Nobody answered while the text still bound the one who sent it.
    public static class OfferLapsed extends Refusal {
        public OfferLapsed(LocalDate validUntil) {
            super(Kind.CONFLICT, "offer-lapsed", validUntil);
        }
    }

    @Inject
    private Table table;
    @Inject
    private Telling telling;
    @Inject
    private Agreements agreements;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The party, whose answer covers every point, stands behind the text.
    public AgreementView accepted(LockAgreement.Open open, AgreementParty party, UUID document) {
        AgreementVersion latest = open.latest();
        party.accept(latest.number(), today.day());
        open.agreement().acted();
        agreements.add(new Acceptance(open.agreement(), party.organisation(), acting.organisation(), document, today.now()));
        telling.trail(open, "agreement-accepted",
                Map.of("documentVersion", latest.number(), "party", party.organisation(), "sha256", latest.sha256()));
        boolean aligned = table.state(open) == AgreementState.ALIGNED;
        if (aligned) open.parties().forEach(p -> handing.toOfficers(p.organisation(), "register-decision", open.path() + "/beslut", latest.title()));
        return telling.receipt(open, Text.of("agreement-accepted", latest.title(), latest.number()),
                aligned ? "agreement-aligned" : "agreement-accepted", "agreement-accepted");
    }

    /// @throws AcceptedVersionIsNotLatest with every point that has become another since then
    public void expectLatest(LockAgreement.Open open, int answered) {
        table.expectNotWithdrawn(open, answered);
        if (answered != open.latest().number())
            throw new AcceptedVersionIsNotLatest(answered, open.latest().number(), table.changes(table.version(open, answered), open.latest()));
        AgreementState state = table.state(open);
        if (state == AgreementState.DIVIDED) throw new CounterOffer.ProposalsNotJoined(table.proposals(open).stream().map(AgreementVersion::number).toList());
        if (state == AgreementState.LAPSED) throw new OfferLapsed(open.latest().validUntil());
    }
}
