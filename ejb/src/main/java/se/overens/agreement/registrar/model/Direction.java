package se.overens.agreement.registrar.model;

/// How a document became the organisation's (tryckfrihetsförordningen 2 kap. 9 och 10 §§).
public enum Direction {
    /// inkommen
    INCOMING,
    /// upprättad
    DRAWN_UP
}
