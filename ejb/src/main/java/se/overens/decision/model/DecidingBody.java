package se.overens.decision.model;

import se.overens.workspace.model.Organisation.Kind;

/// Who decided in the organisation.
public enum DecidingBody {
    /// kommunstyrelsen
    EXECUTIVE_BOARD,
    /// kommunfullmäktige
    MUNICIPAL_COUNCIL,
    /// somebody else, on delegation
    DELEGATE,
    /// länsstyrelsen
    COUNTY_BOARD,
    /// the board or management of a state agency, an association or a federation
    GOVERNING_BODY;

    /// A county administrative board decides itself, a municipality by its board or council, others by their own board or
    /// management; all of them also by a delegate.
    public boolean belongsTo(Kind organisation) {
        return switch (this) {
            case DELEGATE -> true;
            case COUNTY_BOARD -> organisation == Kind.COUNTY_ADMINISTRATIVE_BOARD;
            case EXECUTIVE_BOARD, MUNICIPAL_COUNCIL -> organisation == Kind.MUNICIPALITY;
            case GOVERNING_BODY -> organisation != Kind.MUNICIPALITY && organisation != Kind.COUNTY_ADMINISTRATIVE_BOARD;
        };
    }

    /// Whether its minutes are announced on a notice board, which starts the time for appeal (KL 8:12, 13:5).
    public boolean isAnnounced() {
        return this != COUNTY_BOARD && this != GOVERNING_BODY;
    }
}
