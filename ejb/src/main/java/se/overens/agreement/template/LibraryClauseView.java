package se.overens.agreement.template;

import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.agreement.template.model.LibraryClauseVersion;

/// A clause of the library in its latest version.
///
/// @param number  of the version; what a change is based on
/// @param owner   code of the organisation that keeps it
/// @param content the clause; its number is where it stood when it was saved, and means nothing here
public record LibraryClauseView(UUID id, int number, String owner, boolean own, Clause content, Instant publishedAt) {

    static LibraryClauseView of(LibraryClauseVersion version, UUID reader) {
        return new LibraryClauseView(version.clause(), version.number(), version.owner(), version.organisation().equals(reader), version.content(),
                version.publishedAt());
    }
}
