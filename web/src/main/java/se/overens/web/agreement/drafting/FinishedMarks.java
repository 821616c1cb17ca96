package se.overens.web.agreement.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.drafting.FindFinishedClauses;
import se.overens.agreement.drafting.FinishedClauseView;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Formats;

/// Which clauses a colleague has said are finished, where the text itself is read and written.
@Named
@RequestScoped
public class FinishedMarks {

    @Inject
    private AgreementHere here;
    @Inject
    private FindFinishedClauses find;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private Formats formats;
    private final Map<UUID, List<FinishedClauseView>> found = new HashMap<>();
    private List<FinishedClauseView> ofCounter;

    /// @return null while the clause is open
    public FinishedClauseView of(UUID draft, String clause) {
        return in(found.computeIfAbsent(draft, find::of), clause);
    }

    /// In one's own draft of a counter-offer to the agreement of the address.
    ///
    /// @return null while the clause is open
    public FinishedClauseView ofCounter(String clause) {
        if (ofCounter == null) ofCounter = drafts.ofCounterOffer(here.getAgreement().id()).map(AgreementDraftView::id).map(find::of).orElse(List.of());
        return in(ofCounter, clause);
    }

    /// "Klar enligt handläggare, 20 augusti 2024 10:15"
    public String said(FinishedClauseView finished) {
        if (finished == null) return "";
        return formats.text("agreement.comment.draft.standing.finished", formats.text("workspace.role." + finished.role()), formats.time(finished.at()));
    }

    private static FinishedClauseView in(List<FinishedClauseView> all, String clause) {
        return all.stream().filter(each -> each.clause().equals(clause)).findFirst().orElse(null);
    }
}
