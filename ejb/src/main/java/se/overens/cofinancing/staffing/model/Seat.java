package se.overens.cofinancing.staffing.model;

/// A place in the group that steers a post: an organisation and what it does there, never a person.
///
/// @param party code, `0580`
public record Seat(String party, Role role) {

    public enum Role { CHAIR, MEMBER, DEPUTY, CALLED_IN, SECRETARY }
}
