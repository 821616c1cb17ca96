package se.overens.decision.model;

/// What a mandate covers.
public enum MandateScope {
    SIGN, GIVE_NOTICE
}
