package se.overens.decision.model;

/// Who decided in the organisation.
public enum DecidingBody {
    /// kommunstyrelsen
    EXECUTIVE_BOARD,
    /// kommunfullmäktige
    MUNICIPAL_COUNCIL,
    /// somebody else, on delegation
    DELEGATE,
    /// länsstyrelsen
    COUNTY_BOARD;

    /// A county administrative board decides itself or by a delegate; a municipality by its board, its council or a delegate.
    public boolean belongsTo(boolean countyAdministrativeBoard) {
        return this == DELEGATE || (this == COUNTY_BOARD) == countyAdministrativeBoard;
    }

    /// Whether its minutes are announced on a notice board, which starts the time for appeal (KL 8:12, 13:5).
    public boolean isAnnounced() {
        return this != COUNTY_BOARD;
    }
}
