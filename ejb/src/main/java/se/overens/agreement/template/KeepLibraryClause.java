package se.overens.agreement.template;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.template.model.LibraryClause;
import se.overens.agreement.template.model.LibraryClauseVersion;
import se.overens.agreement.template.store.LibraryClauses;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Stale;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// Keeps a clause in the library: the first time as version 1, later as the next one. The county board's is for
/// everybody in the workspace, another organisation's for itself.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class KeepLibraryClause {

    /// @param terms null: none
    public record Content(@NotBlank @Size(max = 200) String heading, @NotNull ClauseSection section, @NotBlank @Size(max = 20_000) String text,
                          @Size(max = 50) List<@NotNull ClauseTerm> terms) {

        private Clause clause() {
            return new Clause("§ 1", heading.strip(), section, text.strip().replace("\r\n", "\n"), false, terms);
        }
    }

    @Inject
    private LibraryClauses clauses;
    @Inject
    private FindLibraryClauses find;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public LibraryClauseView add(@Valid Content content) {
        LibraryClause clause = new LibraryClause(acting.workspace(), acting.organisation());
        LibraryClauseVersion first = publish(clause, content);
        clauses.add(clause);
        return kept(first);
    }

    /// @param number the version that the caller has read
    public LibraryClauseView change(UUID id, long number, @Valid Content content) {
        LibraryClause clause = own(id, number);
        return kept(publish(clause, content));
    }

    public void retire(UUID id, long number) {
        LibraryClause clause = own(id, number);
        clause.retire(today.now());
        clauses.versions(acting.workspace(), acting.organisation(), id).forEach(version -> version.retire(today.now()));
        clauses.flush();
        happened.fire(new TemplateHappened("library-clause-retired", id, Map.of("number", clause.latest())));
    }

    private LibraryClauseVersion publish(LibraryClause clause, Content content) {
        return clause.publish(content.clause(), members.get(acting.organisation()).code(), acting.isHost(), today.now());
    }

    private LibraryClauseView kept(LibraryClauseVersion version) {
        clauses.add(version);
        happened.fire(new TemplateHappened("library-clause-published", version.clause(), Map.of("number", version.number())));
        return find.get(version.clause());
    }

    private LibraryClause own(UUID id, long number) {
        LibraryClause clause = clauses.lock(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("clause", id));
        if (clause.latest() != number) throw new Stale(number, clause.latest());
        return clause;
    }
}
