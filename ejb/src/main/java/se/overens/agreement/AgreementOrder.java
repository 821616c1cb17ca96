package se.overens.agreement;

/// How the register may be ordered.
public enum AgreementOrder {
    /// the last shared first
    NUMBER,
    TITLE,
    /// the latest start first
    START
}
