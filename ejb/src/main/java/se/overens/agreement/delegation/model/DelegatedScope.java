package se.overens.agreement.delegation.model;

/// What a body may do for the one that has let it.
public enum DelegatedScope {
    /// answer offers and decide to enter
    ENTER,
    SIGN,
    GIVE_NOTICE,
    /// decide on addenda
    AMEND
}
