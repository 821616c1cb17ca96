package se.overens.workspace.model;

/// What an organisation is in a workspace.
public enum MemberPart {
    /// the county administrative board, whose arena it is
    HOST,
    /// a municipality of the county
    MUNICIPALITY,
    /// anybody else who has been taken in
    OTHER
}
