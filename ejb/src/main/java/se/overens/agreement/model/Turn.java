package se.overens.agreement.model;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Who has something to do now.
///
/// @param proposedBy who sent the text on the table
/// @param basisBy    who sent the text that it was written from: joins proposals that crossed
/// @param receiver   confirms a notice that came
public record Turn(AgreementState state, UUID proposedBy, UUID basisBy, UUID receiver) {

    public boolean isOf(UUID organisation, PartyState own) {
        return switch (state) {
            case OFFERED, COUNTERED -> own == PartyState.ASKED;
            case ALIGNED -> own == PartyState.ACCEPTED;
            case IN_DECISION, DECIDED, SIGNING -> own == PartyState.ACCEPTED || own == PartyState.DECIDED;
            case DIVIDED -> organisation.equals(basisBy);
            case OBJECTED, LAPSED, REJECTED -> organisation.equals(proposedBy);
            case NOTICED -> own == PartyState.SIGNED && organisation.equals(receiver);
            case ACTIVE, ENDING, ENDED, WITHDRAWN, CLOSED -> false;
        };
    }

    /// Who confirms that a notice came: the one who keeps the agreement, or, when that is who gave it, another party.
    public static UUID receiver(Agreement agreement, List<AgreementParty> parties) {
        return parties.stream().filter(p -> p.state() != PartyState.NOTICED).map(AgreementParty::organisation)
                .min(Comparator.comparing(other -> !other.equals(agreement.keptBy()))).orElse(agreement.keptBy());
    }
}
