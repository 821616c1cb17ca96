package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.AgreementView;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// A party stands behind the text on the table as it is. When all do, they are aligned, and each takes it through its
/// own decision.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class AcceptVersion {

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
    private Answering answering;

    public AgreementView accept(@Valid Command command) {
        var open = lock.open(command.agreement(), null);
        answering.expectLatest(open, command.documentVersion());
        if (command.version() != null) open.agreement().expectVersion(command.version());
        return answering.accepted(open, open.party(onBehalf.party(open, Act.ANSWER, command.party(), command.document())), command.document());
    }
}
