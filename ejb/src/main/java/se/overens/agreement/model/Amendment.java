package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.overens.shared.Violation;

/// What an addendum does to the agreement that it amends. Its own clauses are the new wordings, under the numbers that
/// they have in the amended text; a clause that goes has one too, which says so.
///
/// @param changes what becomes of each clause
/// @param term    the new term and notice, or null when they stay
/// @param title   the new title, or null when it stays
/// @param joins   codes of those who become parties by it
/// @param leaves  codes of those who are no longer parties from its first day, with everybody's consent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amendment(List<Change> changes, TermInForce term, String title, List<String> joins,
                        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> leaves) {

    public enum How { ADDS, REPLACES, REMOVES }

    /// @param clause its number, "§ 4"
    public record Change(String clause, How how) {
    }

    public Amendment {
        changes = changes == null ? List.of() : List.copyOf(changes);
        joins = joins == null ? List.of() : List.copyOf(joins);
        leaves = leaves == null ? List.of() : List.copyOf(leaves);
    }

    public Amendment(List<Change> changes, TermInForce term, String title, List<String> joins) {
        this(changes, term, title, joins, List.of());
    }

    public static Amendment none() {
        return new Amendment(List.of(), null, null, List.of());
    }

    /// Everything that is wrong with it by itself, whatever it amends.
    public List<Violation> faults(AgreementText text) {
        List<Violation> faults = new ArrayList<>();
        if (changes.isEmpty() && term == null && title == null && joins.isEmpty() && leaves.isEmpty()) faults.add(Violation.of("amendment", "amendment-changes-nothing"));
        faults.addAll(faultsOfChanges(text));
        faults.addAll(faultsOfTerm(text));
        for (String code : joins) if (!text.parties().contains(code)) faults.add(Violation.of("amendment.joins", "not-a-party", code));
        for (String code : leaves) if (!text.parties().contains(code)) faults.add(Violation.of("amendment.leaves", "not-a-party", code));
        for (String code : leaves) if (joins.contains(code)) faults.add(Violation.of("amendment.leaves", "exit-before-entry", code, text.startsOn(), text.startsOn()));
        if (!leaves.isEmpty() && text.parties().size() - leaves.size() < 2) faults.add(Violation.of("amendment.leaves", "two-parties-at-least"));
        if (title != null && title.isBlank()) faults.add(Violation.of("amendment.title", "required"));
        if (title != null && title.length() > 200) faults.add(Violation.of("amendment.title", "too-long", 200));
        return faults;
    }

    /// Each clause of the addendum is one change, and each change has its clause.
    private List<Violation> faultsOfChanges(AgreementText text) {
        List<Violation> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            String field = "amendment.changes[" + i + "]";
            if (change.how() == null) faults.add(Violation.of(field + ".how", "required"));
            if (change.clause() == null || text.clause(change.clause()).isEmpty()) faults.add(Violation.of(field + ".clause", "amendment-change-without-clause", change.clause()));
            else if (!told.add(change.clause())) faults.add(Violation.of(field + ".clause", "duplicate-key", change.clause()));
        }
        for (int i = 0; i < text.clauses().size(); i++) {
            String number = text.clauses().get(i).number();
            if (number != null && !told.contains(number)) faults.add(Violation.of("clauses[" + i + "].number", "amendment-clause-without-change", number));
        }
        return faults;
    }

    private List<Violation> faultsOfTerm(AgreementText text) {
        if (term == null || text.startsOn() == null) return List.of();
        if (term.endsOn() != null && term.endsOn().isBefore(text.startsOn()))
            return List.of(Violation.of("amendment.term.endsOn", "ends-before-it-starts", text.startsOn(), term.endsOn()));
        if (term.noticeTerms() == null) return List.of();
        return term.noticeTerms().faults(text.startsOn(), term.endsOn(), text.parties()).stream()
                .map(flaw -> new Violation("amendment.term.noticeTerms." + flaw.field(), flaw.code(), flaw.args())).toList();
    }
}
