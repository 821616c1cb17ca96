package se.overens.agreement.model;

/// How an agreement speaks of numbers.
public enum AgreementForm {
    /// sifferlös: the rule now, the figure from what the county publishes for each year
    FIGURELESS,
    /// with its own figures
    FIGURES,
    /// samverkansavtal: work and money together, no reception figure
    COLLABORATION
}
