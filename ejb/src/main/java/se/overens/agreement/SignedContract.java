package se.overens.agreement;

import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.RegisterExistingAgreement.Command;
import se.overens.agreement.RegisterExistingAgreement.CostKey;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticePeriod;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Violation;
import se.overens.shared.Words;

/// The least text of a contract that is not rewritten into clauses: it refers to what was signed, and says how the cost is
/// shared and when notice can be given. In Swedish, as the contract is.
final class SignedContract {

    private SignedContract() {
    }

    static List<Clause> clauses(Command command) {
        List<Clause> clauses = new ArrayList<>();
        if (command.clauses() != null) clauses.addAll(command.clauses());
        if (clauses.isEmpty()) clauses.add(clause("§ 1", "agreement.derived.signed", ClauseSection.OTHER, words().of("agreement.derived.signed.text")));
        if (command.key() != null && has(clauses, ClauseSection.COST)) clauses.replaceAll(clause -> keyed(clause, command.key()));
        else if (command.key() != null)
            clauses.add(clause(free(clauses, "§ 4"), "agreement.clause.COST", ClauseSection.COST, cost(command.key())).withTerms(List.of(term(command.key()))));
        if (command.noticeTerms() != null && !has(clauses, ClauseSection.NOTICE)) clauses.add(clause(free(clauses, "§ 9"), "agreement.clause.NOTICE",
                ClauseSection.NOTICE, notice(command.noticeTerms().lead())));
        return clauses;
    }

    /// @throws Invalid for case references of somebody who is no party, and for a personal number in the words
    static void refuseUnknown(Command command) {
        List<Violation> faults = new ArrayList<>();
        if (command.caseReferences() != null) command.caseReferences().keySet().stream().filter(code -> !command.parties().contains(code))
                .forEach(code -> faults.add(Violation.of("caseReferences." + code, "not-a-party", code)));
        if (command.key() != null && PersonalNumber.isIn(command.key().words())) faults.add(Violation.of("key.words", "personal-number"));
        Invalid.unlessEmpty(faults);
    }

    private static Clause keyed(Clause clause, CostKey key) {
        return clause.section() == ClauseSection.COST && clause.terms().isEmpty() ? clause.withTerms(List.of(term(key))) : clause;
    }

    private static String cost(CostKey key) {
        if (key.words() != null && !key.words().isBlank()) return key.words().strip();
        String kind = words().of("agreement.term.rule." + key.kind());
        return words().of("agreement.derived.cost.text", kind.substring(0, 1).toLowerCase(words().locale()) + kind.substring(1));
    }

    private static String notice(NoticePeriod period) {
        return words().of("agreement.derived.notice." + period.unit(), period.length());
    }

    private static ClauseTerm term(CostKey key) {
        return new ClauseTerm(TermKind.RULE, TermSubject.COST_KEY, null, null, key.kind().name(), null, null, null);
    }

    private static Clause clause(String number, String heading, ClauseSection section, String text) {
        return new Clause(number, words().of(heading), section, text, false);
    }

    private static boolean has(List<Clause> clauses, ClauseSection section) {
        return clauses.stream().anyMatch(clause -> clause.section() == section);
    }

    /// The number that is usual for it or, when that is taken, the next one.
    private static String free(List<Clause> clauses, String usual) {
        int number = Integer.parseInt(usual.substring(2));
        while (isTaken(clauses, "§ " + number)) number++;
        return "§ " + number;
    }

    private static boolean isTaken(List<Clause> clauses, String number) {
        return clauses.stream().anyMatch(clause -> number.equals(clause.number()));
    }

    private static Words words() {
        return Words.in(Words.SWEDISH);
    }
}
