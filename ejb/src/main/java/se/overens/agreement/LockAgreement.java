package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.workspace.CurrentActing;

/// Opens an agreement for an act: its row is locked first, so that whoever acts at the same moment waits and then
/// sees what was done.
@ApplicationScoped
public class LockAgreement {

    /// An agreement whose row is locked, with its parties and its latest text.
    public record Open(Agreement agreement, List<AgreementParty> parties, AgreementVersion latest) {

        /// Whether the text has been sent to everybody that it names as a party.
        public boolean everybodyReached() {
            return parties.size() >= latest.parties();
        }

        /// @throws NotFound when the organisation is not a party
        public AgreementParty party(UUID organisation) {
            return parties.stream().filter(p -> p.organisation().equals(organisation)).findFirst()
                    .orElseThrow(() -> new NotFound("party", organisation));
        }

        /// With a text that was sent while it was open.
        public Open with(AgreementVersion sent) {
            return new Open(agreement, parties, sent);
        }

        /// Where the agreement stands, below the organisation's address.
        public String path() {
            return "avtal/" + agreement.number();
        }

        public List<AgreementParty> others(UUID organisation) {
            return parties.stream().filter(p -> !p.organisation().equals(organisation)).toList();
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;

    /// @param version what the caller has read, or null when it came by another way than a person's eyes
    public Open open(UUID id, Long version) {
        Agreement agreement = agreements.lock(acting.workspace(), acting.organisation(), id)
                .orElseThrow(() -> new NotFound("agreement", id));
        if (version != null) agreement.expectVersion(version);
        return new Open(agreement, agreements.partiesAfterLock(acting.workspace(), id),
                agreements.version(acting.workspace(), id, agreement.latestVersion()).orElseThrow());
    }
}
