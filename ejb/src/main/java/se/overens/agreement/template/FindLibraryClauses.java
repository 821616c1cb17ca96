package se.overens.agreement.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.agreement.template.model.LibraryClauseVersion;
import se.overens.agreement.template.store.LibraryClauses;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The clauses that one may put into a text: the county board's and one's own.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindLibraryClauses {

    /// A clause of a text that was taken from an earlier version and has not been changed since.
    ///
    /// @param number of the clause in the text
    public record NewerClause(String number, LibraryClauseView latest) {
    }

    @Inject
    private LibraryClauses clauses;
    @Inject
    private CurrentActing acting;

    /// The latest version of each, by heading.
    public List<LibraryClauseView> all() {
        Set<UUID> seen = new HashSet<>();
        return clauses.offered(acting.workspace(), acting.organisation()).stream().filter(version -> seen.add(version.clause()))
                .map(version -> LibraryClauseView.of(version, acting.organisation())).toList();
    }

    public LibraryClauseView get(UUID id) {
        return latest(id).map(version -> LibraryClauseView.of(version, acting.organisation())).orElseThrow(() -> new NotFound("clause", id));
    }

    /// Those that there is a later version of.
    public List<NewerClause> newerThan(List<Clause> text) {
        Map<UUID, LibraryClauseVersion> latest = new HashMap<>();
        List<NewerClause> newer = new ArrayList<>();
        for (LibraryClauseVersion version : clauses.offered(acting.workspace(), acting.organisation())) {
            LibraryClauseVersion last = latest.computeIfAbsent(version.clause(), _ -> version);
            if (last != version) text.stream().filter(clause -> isTaken(clause, version.content()) && !isTaken(clause, last.content()))
                    .forEach(clause -> newer.add(new NewerClause(clause.number(), LibraryClauseView.of(last, acting.organisation()))));
        }
        return newer;
    }

    private static boolean isTaken(Clause clause, Clause from) {
        return from.text().equals(clause.text()) && from.heading().equals(clause.heading());
    }

    private Optional<LibraryClauseVersion> latest(UUID id) {
        return clauses.versions(acting.workspace(), acting.organisation(), id).stream().findFirst().filter(LibraryClauseVersion::isOffered);
    }
}
