package se.overens.workspace;

/// A county's arena.
///
/// @param code the county code, `05`
/// @param name "Östergötlands län"
public record WorkspaceView(String code, String name) {
}
