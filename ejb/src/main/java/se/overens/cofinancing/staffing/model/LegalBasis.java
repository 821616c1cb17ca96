package se.overens.cofinancing.staffing.model;

/// What a post rests on in law.
public enum LegalBasis {
    /// an ordinary agreement, such as on a post at the county administrative board
    CIVIL_AGREEMENT,
    /// avtalssamverkan, KL 9:37: between municipalities and regions only
    CONTRACTUAL_COOPERATION,
    /// KL 2:1
    MUNICIPAL_COMPETENCE,
    /// förbundsordning
    FEDERATION_STATUTES,
    ORDINANCE,
    OTHER
}
