package se.overens.agreement.form.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.overens.agreement.form.model.Circumstances.Party;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// One text before the rules of its form.
record FormCase(AgreementText text, Circumstances around) {

    private static final int MOST_YEARS = 50;

    /// A value, and where in the text it stands: `clauses[3].terms[1]`.
    record Placed(ClauseTerm term, Clause clause, String field) {

        Violation fault(String part, String code, Object... args) {
            return Violation.of(field + "." + part, code, args);
        }
    }

    List<Placed> terms(Predicate<ClauseTerm> which) {
        return IntStream.range(0, text.clauses().size()).boxed().flatMap(i -> {
            Clause clause = text.clauses().get(i);
            return IntStream.range(0, clause.terms().size())
                    .mapToObj(j -> new Placed(clause.terms().get(j), clause, "clauses[" + i + "].terms[" + j + "]"));
        }).filter(placed -> which.test(placed.term())).toList();
    }

    List<Placed> terms(TermKind kind) {
        return terms(term -> term.kind() == kind);
    }

    List<Placed> terms(TermSubject about) {
        return terms(term -> term.about() == about);
    }

    /// Figures that bind; what is expected of self-settled inflow does not.
    List<Placed> figures() {
        return terms(term -> term.kind() == TermKind.FIGURE && term.about() != TermSubject.SELF_SETTLED);
    }

    boolean has(ClauseSection section) {
        return text.clauses().stream().anyMatch(clause -> clause.section() == section);
    }

    List<Party> municipalities() {
        return around.of(Kind.MUNICIPALITY);
    }

    /// The last day of the time that is bound: the end, or with an agreement until further notice the end of its minimum
    /// term. Null when nothing is bound.
    LocalDate boundUntil() {
        if (text.endsOn() != null) return text.endsOn();
        boolean minimum = text.startsOn() != null && text.noticeTerms() != null && text.noticeTerms().minimumTermMonths() != null;
        return minimum ? text.startsOn().plusMonths(text.noticeTerms().minimumTermMonths()).minusDays(1) : null;
    }

    /// The calendar years that are bound; the first one when the agreement holds until further notice from the start.
    List<Integer> years() {
        if (text.startsOn() == null) return List.of();
        int first = text.startsOn().getYear();
        int last = boundUntil() == null ? first : boundUntil().getYear();
        return IntStream.rangeClosed(first, last).limit(MOST_YEARS).boxed().toList();
    }
}
