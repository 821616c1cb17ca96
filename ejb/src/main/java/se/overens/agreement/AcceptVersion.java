package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TextDifference;
import se.overens.agreement.store.Agreements;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// A party accepts the latest version. When all have, they are aligned, and each takes it through its own decision.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class AcceptVersion {

    /// Another version has come since the one that was to be accepted; tells which clauses differ.
    public static class AcceptedVersionIsNotLatest extends Refusal {
        public AcceptedVersionIsNotLatest(int accepted, int latest, String changedClauses) {
            super(Kind.STALE, "accepted-version-is-not-latest", accepted, latest, changedClauses);
        }
    }

    /// @param version         of the agreement, as the caller has read it, or null
    /// @param documentVersion the number of the text that is accepted
    /// @param party           who accepts, or null for one's own organisation
    /// @param document        what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, int documentVersion, UUID party, UUID document) {
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
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public AgreementView accept(@Valid Command command) {
        var open = lock.open(command.agreement(), null);
        if (command.documentVersion() != open.latest().number()) throw notLatest(open, command.documentVersion());
        if (command.version() != null) open.agreement().expectVersion(command.version());
        AgreementParty party = open.party(onBehalf.party(command.party(), command.document()));
        party.accept(command.documentVersion(), today.day());
        open.agreement().acted();
        agreements.add(new Acceptance(open.agreement(), party.organisation(), acting.organisation(), command.document(), today.now()));
        agreements.flush();
        happened.fire(new AgreementHappened("agreement-accepted", command.agreement(), Map.of("number", open.agreement().number(),
                "documentVersion", command.documentVersion(), "party", party.organisation(), "sha256", open.latest().sha256())));
        boolean aligned = open.parties().stream().allMatch(p -> p.state() == PartyState.ACCEPTED);
        String path = "avtal/" + open.agreement().number();
        if (aligned) open.parties().forEach(p -> handing.toOfficers(p.organisation(), "register-decision", path + "/beslut", open.latest().title()));
        String receipt = receipts.give(Text.of("agreement-accepted", open.latest().title(), command.documentVersion()),
                Text.of(aligned ? "agreement-aligned" : "agreement-accepted"), "agreement-accepted", path, open.latest().sha256());
        return find.get(command.agreement()).withReceipt(receipt);
    }

    private AcceptedVersionIsNotLatest notLatest(LockAgreement.Open open, int accepted) {
        var old = agreements.version(acting.workspace(), open.agreement().id(), accepted)
                .orElseThrow(() -> new NotFound("agreement-version", accepted));
        TextDifference difference = TextDifference.between(old.text(), open.latest().text());
        return new AcceptedVersionIsNotLatest(accepted, open.latest().number(), String.join(", ", difference.changedClauses()));
    }
}
