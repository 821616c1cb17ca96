package se.overens.web.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;

/// A page on which a draft is saved while it is written. When the draft has been saved elsewhere since it was read, both
/// texts are kept: one's own in the form, the other beside it.
public interface KeptDraft {

    /// What the draft says where somebody else has saved it, and the form says something else.
    record Other(String clause, String text) {

        static List<Other> between(AgreementText saved, List<Clause> written) {
            return saved.clauses().stream().filter(clause -> written.stream()
                            .noneMatch(mine -> mine.number().equals(clause.number()) && Objects.equals(mine.text(), clause.text())))
                    .map(clause -> new Other(clause.number() + " " + clause.heading(), clause.text())).toList();
        }
    }

    /// The version that the form was filled from; 0 before anything has been saved.
    Long getDraftVersion();

    void setDraftVersion(Long version);

    /// Null before anything has been saved.
    Instant getSavedAt();

    /// Whether the draft has been saved elsewhere since the form was filled.
    boolean isSavedElsewhere();

    List<Other> getOthers();

    /// Saves what is in the form although somebody else has saved.
    String keepMine();
}
