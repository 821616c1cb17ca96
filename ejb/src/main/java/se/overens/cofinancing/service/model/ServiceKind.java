package se.overens.cofinancing.service.model;

public enum ServiceKind {
    /// sfi in the evening
    EVENING_SFI,
    /// sfi for an occupation
    WORK_SFI,
    /// samhällsorientering in the mother tongue
    MOTHER_TONGUE_ORIENTATION,
    /// samhällsorientering at a distance
    REMOTE_ORIENTATION,
    OTHER
}
