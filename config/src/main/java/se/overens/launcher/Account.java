package se.overens.launcher;

import java.util.List;

/// A demo account: a role at an organisation, not a person.
record Account(String name, String firstName, String lastName, List<String> groups) {

    String email() {
        return name + "@exempel.invalid";
    }
}
