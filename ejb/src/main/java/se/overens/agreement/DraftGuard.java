package se.overens.agreement;

import java.util.List;
import se.overens.agreement.model.Clause;

/// May the draft be written so? Asked of everything that lets colleagues agree on who writes where.
public interface DraftGuard {

    /// Refuses when something that is to stay as it is would become another.
    ///
    /// @param before the draft as it is saved
    /// @param after  the clauses as they would be
    void check(AgreementDraftView before, List<Clause> after);
}
