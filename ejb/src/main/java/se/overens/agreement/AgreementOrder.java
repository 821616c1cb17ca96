package se.overens.agreement;

/// How the register may be ordered.
public enum AgreementOrder {
    /// the last shared first: numbers are drawn, and say nothing of it
    NUMBER,
    TITLE,
    /// the latest start first
    START
}
