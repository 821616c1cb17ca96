package se.overens.workspace.model;

import java.util.Set;
import java.util.UUID;

/// Who acts, and where. One transaction has one of these.
public sealed interface Acting {

    /// The county code, `05`.
    String workspace();

    /// A person who acts for one organisation.
    ///
    /// @param person         the person's identifier in the identity provider; never a name
    /// @param organisation   whom the person acts for
    /// @param organisationCode `0580`, or `lst` for the county administrative board
    /// @param roles          the roles held in that organisation, in this workspace; nothing else counts
    record Person(String workspace, UUID organisation, String organisationCode, String organisationName,
                  UUID person, Set<Role> roles) implements Acting {
        public Person {
            roles = Set.copyOf(roles);
        }

        public boolean isHost() {
            return "lst".equals(organisationCode);
        }
    }

    /// The application itself, in one workspace: a job.
    record System(String workspace) implements Acting {
    }

    /// Anybody, reading what a workspace has published.
    record Public(String workspace) implements Acting {
    }
}
