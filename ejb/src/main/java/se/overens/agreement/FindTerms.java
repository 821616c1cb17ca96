package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What the texts of agreements say of a few subjects: for the domains that rest on agreements and have already decided
/// that the reader may see the thing that rests.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindTerms {

    /// @param clause "§ 4"
    public record Term(UUID agreement, int agreementNumber, String clause, ClauseTerm term) {

        /// Where it stands: `§ 4#MONEY/CONTRACT_CEILING//2024`.
        public String point() {
            return clause + "#" + term.name();
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;

    /// By the agreements' numbers, then as they stand in the text.
    public List<Term> about(Collection<UUID> ids, Set<TermSubject> subjects) {
        Map<UUID, Integer> numbers = agreements.all(acting.workspace(), ids).stream().collect(Collectors.toMap(Agreement::id, Agreement::number));
        return agreements.latest(acting.workspace(), ids).stream()
                .sorted(Comparator.comparing(text -> numbers.get(text.agreement())))
                .flatMap(text -> terms(text, numbers.get(text.agreement()), subjects)).toList();
    }

    private static Stream<Term> terms(AgreementVersion version, int number, Set<TermSubject> subjects) {
        return version.text().clauses().stream().flatMap(clause -> clause.terms().stream().filter(term -> subjects.contains(term.about()))
                .map(term -> new Term(version.agreement(), number, clause.number(), term)));
    }
}
