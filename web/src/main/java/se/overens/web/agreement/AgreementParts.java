package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.TermSubject;
import se.overens.web.shared.Address;

/// The pages of an agreement, in groups. This is the table: a new page gets its line here.
@Named
@RequestScoped
public class AgreementParts {

    /// In the order that they are shown.
    public enum Group { NOW, TEXT, NEGOTIATION, DECISION, FIGURES, LIVING, DOCUMENTS }

    /// @param word the key of what it is called
    public record Part(String view, String word) {
    }

    /// @param lead    the page that its name leads to
    /// @param current whether the page that is shown is one of its parts
    public record Row(Group group, Part lead, List<Part> parts, boolean current) {
    }

    @Inject
    private AgreementHere here;
    @Inject
    private HttpServletRequest request;
    private List<Row> rows;

    public List<Row> getRows() {
        if (rows == null) {
            Map<Group, List<Part>> parts = new EnumMap<>(Group.class);
            Arrays.stream(Group.values()).forEach(group -> parts.put(group, parts(group)));
            rows = parts.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(each -> row(each.getKey(), each.getValue())).toList();
        }
        return rows;
    }

    /// The group that the page is in, when it has more pages than one; otherwise null.
    public Row getOpen() {
        return getRows().stream().filter(row -> row.current() && row.parts().size() > 1).findFirst().orElse(null);
    }

    private List<Part> parts(Group group) {
        return switch (group) {
            case NOW -> List.of(part("agreement/show", "agreement.show.title"));
            case TEXT -> List.of(part("agreement/text", "agreement.parts.onTheTable"), part("agreement/consolidation/show", "agreement.consolidation.show.title"),
                    part("agreement/comment/list", "agreement.comment.list.title"));
            case NEGOTIATION -> List.of(part("agreement/negotiation/board", "agreement.negotiation.board.title"),
                    part("agreement/negotiation/rounds", "agreement.negotiation.rounds.title"), part("agreement/compare", "agreement.compare.title"));
            case DECISION -> List.of(part("agreement/decision", "agreement.decision.part"), part("agreement/sign", "agreement.sign.part"));
            case FIGURES -> isFunded() ? List.of(figures(), part("agreement/funding/show", "agreement.funding.show.title")) : List.of(figures());
            case LIVING -> living();
            case DOCUMENTS -> List.of(part("agreement/history", "agreement.history.title"));
        };
    }

    private List<Part> living() {
        Part renewal = part("agreement/renewal/show", "agreement.renewal.show.title");
        Part addenda = part("agreement/addendum/list", "agreement.addendum.list.title");
        Part notice = part("agreement/termination/show", "agreement.termination.show.title");
        boolean local = here.getAgreement().form() == AgreementForm.LOCAL;
        return local ? List.of(renewal, notice, addenda, part("agreement/commitment/show", "agreement.commitment.show.title")) : List.of(renewal, notice, addenda);
    }

    /// A text of any form can say who finances it.
    private boolean isFunded() {
        return here.getAgreement().form() == AgreementForm.FUNDED || here.getAgreement().clauses().stream().flatMap(clause -> clause.terms().stream())
                .anyMatch(term -> term.about() == TermSubject.FUNDING_CEILING || term.about() == TermSubject.BUDGET_DECISION);
    }

    private Row row(Group group, List<Part> parts) {
        String view = ((Address) request.getAttribute(Address.ATTRIBUTE)).view();
        return new Row(group, parts.getFirst(), parts, parts.stream().anyMatch(part -> part.view().equals(view)));
    }

    private static Part figures() {
        return part("agreement/figures", "agreement.figures.title");
    }

    private static Part part(String view, String word) {
        return new Part(view, word);
    }
}
