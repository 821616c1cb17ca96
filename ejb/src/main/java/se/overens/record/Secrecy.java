package se.overens.record;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who may learn that something was done to a thing. Implemented by the domains whose things are not everybody's in the
/// workspace; asked when the deed is written down, so that whoever comes later does not learn of what was before.
public interface Secrecy {

    /// @return nothing when it is another domain's thing; otherwise those who may know, besides whoever did it
    Optional<Set<UUID>> circle(String subjectKind, UUID subject);
}
