package se.overens.workspace.model;

/// What a person may be in one organisation of one workspace. The names are the last part of the Keycloak group
/// `/05/0580/officer`.
public enum Role {
    /// samordnare: runs the county's year (county administrative boards only)
    COORDINATOR,
    /// handläggare: negotiates, answers, registers
    OFFICER,
    /// behörig undertecknare: signs on a mandate
    SIGNATORY,
    /// ekonom: plans, issues and follows up what is invoiced
    FINANCE,
    /// organisationens administratör: people and roles
    ADMINISTRATOR,
    /// läsare
    READER;

    public String group() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
