package se.overens.shared;

/// What was answered to a request that creates something, kept so that a repeat gets the same.
///
/// @param status   the HTTP status
/// @param location the address of what was created, or null
/// @param body     the body as JSON
public record Answer(int status, String location, String body) {
}
