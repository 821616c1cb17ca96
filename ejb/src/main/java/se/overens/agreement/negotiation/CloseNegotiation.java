package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.Telling;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.NotPossibleNow;
import se.overens.agreement.model.PartyTransitions;
import se.overens.agreement.negotiation.model.Turning;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The keeper ends a negotiation that leads nowhere. Every text and answer stays and can be read.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class CloseNegotiation {

    /// @param version of the agreement, as the caller has read it, or null
    public record Command(@NotNull UUID agreement, Long version, @NotBlank @Size(max = 2000) String reason) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Telling telling;
    @Inject
    private Table table;
    @Inject
    private Negotiations negotiations;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementView close(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        table.expectKeeper(open, "CloseNegotiation");
        AgreementState state = table.state(open);
        if (!state.isNegotiated() && state != AgreementState.IN_DECISION && state != AgreementState.DECIDED)
            throw new NotPossibleNow(open.party(acting.organisation()).state(), PartyTransitions.Event.CLOSE);
        open.parties().forEach(party -> party.close(today.day()));
        open.agreement().acted();
        negotiations.add(new Turning(open.latest(), Turning.Kind.CLOSED, acting.organisation(), command.reason(), acting.organisation(), null,
                today.day(), today.now()));
        telling.trail(open, "agreement-closed", Map.of("reason", command.reason()));
        telling.others(open, acting.organisation(), "negotiation-closed", "");
        return telling.receipt(open, Text.of("agreement-closed", open.latest().title()), "agreement-closed", "agreement-closed");
    }
}
