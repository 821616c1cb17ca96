package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.overens.shared.Json;
import se.overens.shared.Violation;

/// A whole text: what is drafted, sent, accepted and signed. Its canonical form is what is frozen and hashed.
///
/// @param parties     codes of the parties, `lst` first and then municipalities
/// @param endsOn      the last day of the term, or null until further notice
/// @param noticeTerms null when the text says nothing of notice
/// @param amendment   what it does to the agreement that it is an addendum to, or null when it is no addendum
public record AgreementText(String title, AgreementForm form, List<String> parties, LocalDate startsOn, LocalDate endsOn,
                            NoticeTerms noticeTerms, List<Clause> clauses,
                            @JsonInclude(JsonInclude.Include.NON_NULL) Amendment amendment) {

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_CLAUSE = 20_000;
    private static final int MOST_CLAUSES = 100;
    private static final int MOST_TERMS = 400;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");

    public AgreementText {
        parties = parties == null ? List.of() : List.copyOf(parties);
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    public AgreementText(String title, AgreementForm form, List<String> parties, LocalDate startsOn, LocalDate endsOn,
                         NoticeTerms noticeTerms, List<Clause> clauses) {
        this(title, form, parties, startsOn, endsOn, noticeTerms, clauses, null);
    }

    public String canonical() {
        return new String(Json.canonical(this), StandardCharsets.UTF_8);
    }

    public AgreementText withClauses(List<Clause> others) {
        return new AgreementText(title, form, parties, startsOn, endsOn, noticeTerms, others, amendment);
    }

    /// The same as an addendum that does this to what it amends.
    public AgreementText amending(Amendment what) {
        return new AgreementText(title, form, parties, startsOn, endsOn, noticeTerms, clauses, what);
    }

    /// The same with the term that addenda have given it.
    public AgreementText lasting(TermInForce term) {
        return new AgreementText(title, form, parties, startsOn, term.endsOn(), term.noticeTerms(), clauses, amendment);
    }

    /// @param number "§ 4"
    public Optional<Clause> clause(String number) {
        return clauses.stream().filter(clause -> clause.number() != null && clause.number().equals(number)).findFirst();
    }

    /// @return null when the text says nothing of notice
    public NoticeRule noticeRule() {
        return noticeTerms == null ? null : noticeTerms.from(startsOn, endsOn);
    }

    /// Everything that hinders a text of any form from being sent, each with its field.
    public List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        if (title == null || title.isBlank()) faults.add(Violation.of("title", "required"));
        else if (title.length() > 200) faults.add(Violation.of("title", "too-long", 200));
        else if (PLACEHOLDER.matcher(title).find()) faults.add(Violation.of("title", "placeholder-left"));
        if (form == null) faults.add(Violation.of("form", "required"));
        if (parties.size() < 2) faults.add(Violation.of("parties", "two-parties-at-least"));
        if (new HashSet<>(parties).size() < parties.size()) faults.add(Violation.of("parties", "duplicate-key", String.join(", ", parties)));
        if (startsOn == null) faults.add(Violation.of("startsOn", "required"));
        if (isFarOff(startsOn)) faults.add(Violation.of("startsOn", "term-year"));
        if (isFarOff(endsOn)) faults.add(Violation.of("endsOn", "term-year"));
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) faults.add(Violation.of("endsOn", "ends-before-it-starts", startsOn, endsOn));
        faults.addAll(faultsOfNotice());
        if (amendment != null) faults.addAll(amendment.faults(this));
        else if (clauses.isEmpty()) faults.add(Violation.of("clauses", "required"));
        if (clauses.size() > MOST_CLAUSES) faults.add(Violation.of("clauses", "too-many", MOST_CLAUSES));
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) faults.addAll(faults(clauses.get(i), "clauses[" + i + "]", numbers));
        return faults;
    }

    private static boolean isFarOff(LocalDate day) {
        return day != null && (day.getYear() < 1990 || day.getYear() > 2100);
    }

    private List<Violation> faultsOfNotice() {
        if (noticeTerms == null || startsOn == null || endsOn != null && endsOn.isBefore(startsOn)) return List.of();
        return noticeTerms.faults(startsOn, endsOn, parties).stream()
                .map(flaw -> new Violation("noticeTerms." + flaw.field(), flaw.code(), flaw.args())).toList();
    }

    private List<Violation> faults(Clause clause, String field, Set<String> numbers) {
        List<Violation> faults = new ArrayList<>();
        if (clause.number() == null || clause.number().isBlank()) faults.add(Violation.of(field + ".number", "required"));
        else if (!numbers.add(clause.number())) faults.add(Violation.of(field + ".number", "duplicate-key", clause.number()));
        if (clause.heading() == null || clause.heading().isBlank()) faults.add(Violation.of(field + ".heading", "required"));
        else if (clause.heading().length() > LONGEST_HEADING) faults.add(Violation.of(field + ".heading", "too-long", LONGEST_HEADING));
        else if (PLACEHOLDER.matcher(clause.heading()).find()) faults.add(Violation.of(field + ".heading", "placeholder-left"));
        if (clause.section() == null) faults.add(Violation.of(field + ".section", "required"));
        if (clause.text() == null || clause.text().isBlank()) faults.add(Violation.of(field + ".text", "required"));
        else {
            if (clause.text().length() > LONGEST_CLAUSE) faults.add(Violation.of(field + ".text", "too-long", LONGEST_CLAUSE));
            if (PLACEHOLDER.matcher(clause.text()).find()) faults.add(Violation.of(field + ".text", "placeholder-left"));
        }
        if (clause.terms().size() > MOST_TERMS) faults.add(Violation.of(field + ".terms", "too-many", MOST_TERMS));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < clause.terms().size(); i++) {
            faults.addAll(clause.terms().get(i).faults(field + ".terms[" + i + "]", parties));
            if (!names.add(clause.terms().get(i).name())) faults.add(Violation.of(field + ".terms[" + i + "]", "term-twice"));
        }
        return faults;
    }
}
