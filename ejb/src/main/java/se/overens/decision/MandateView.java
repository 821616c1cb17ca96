package se.overens.decision;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.decision.model.Mandate;
import se.overens.decision.model.MandateScope;

/// A role that may sign or give notice.
///
/// @param endsOn the last day, or null until further notice
public record MandateView(UUID id, UUID organisation, UUID decision, MandateScope scope, String roleTitle,
                          LocalDate startsOn, LocalDate endsOn) {

    static MandateView of(Mandate mandate) {
        return new MandateView(mandate.id(), mandate.organisation(), mandate.decision(), mandate.scope(),
                mandate.roleTitle(), mandate.startsOn(), mandate.endsOn());
    }
}
