package se.overens.agreement.negotiation.model;

/// Where a party stands in one point of a text.
public enum Stand {
    AGREES,
    /// agrees, with a reservation that has its reason
    RESERVES,
    /// does not agree, and says why
    OBJECTS
}
