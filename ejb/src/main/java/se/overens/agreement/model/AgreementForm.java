package se.overens.agreement.model;

/// The forms that agreements of the field have. What each of them demands and refuses stands in its rules.
public enum AgreementForm {
    /// överenskommelse med siffror: a reception agreement with its own figures
    FIGURES,
    /// sifferlös: share or rule now, the figure from what the county publishes for each year
    FIGURELESS,
    /// flerårig: figures year by year, and a review before it goes on
    MULTI_YEAR,
    /// how the parties work; numbers for assignable places only, self-settled inflow is information
    ASSIGNABLE_PLACES,
    /// regional (RÖK): many municipalities and the county, with a distribution model as annex
    REGIONAL,
    /// lokal (LÖK): a municipality and state agencies, with commitments that are followed up
    LOCAL,
    /// with an association and an agency, and a funding ceiling for each year
    FUNDED,
    /// samverkansavtal: work and money together, behind a co-financed post
    COLLABORATION,
    /// decided and signed by a regional body within the limits of its mandate
    DELEGATED
}
