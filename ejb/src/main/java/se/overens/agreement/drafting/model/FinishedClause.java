package se.overens.agreement.drafting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.shared.Refusal;
import se.overens.shared.model.WorkspaceEntity;

/// A clause of one's own draft that a colleague has said is finished. The one who said so goes on writing as before;
/// the others open it first.
@Entity
@Table(name = "agreement_finished_clause")
public class FinishedClause extends WorkspaceEntity {

    /// Another colleague has said that these are finished.
    public static class ClauseFinished extends Refusal {
        public ClauseFinished(List<String> clauses) {
            super(Kind.CONFLICT, "clause-finished", String.join(", ", clauses));
        }
    }

    private UUID organisation;
    private UUID draft;
    private String clause;
    private UUID person;
    private String role;
    private Instant at;

    protected FinishedClause() {
        // for JPA
    }

    /// @param person who says so, as the identity provider knows them
    public FinishedClause(String workspace, UUID organisation, UUID draft, String clause, UUID person, String role, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.draft = draft;
        this.clause = clause;
        this.person = person;
        this.role = role;
        this.at = at;
    }

    /// Whether this person would change it by writing the draft so.
    public boolean isBrokenBy(UUID who, List<Clause> before, List<Clause> after) {
        return !person.equals(who) && !in(before).equals(in(after));
    }

    private Optional<Clause> in(List<Clause> clauses) {
        return clauses.stream().filter(each -> each.number().equals(clause)).findFirst();
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID draft() {
        return draft;
    }

    public String clause() {
        return clause;
    }

    public UUID person() {
        return person;
    }

    public String role() {
        return role;
    }

    public Instant at() {
        return at;
    }
}
