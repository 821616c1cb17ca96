package se.overens.agreement.template.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.form.model.FormRules;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NoticeTerms;
import se.overens.shared.Json;
import se.overens.shared.Violation;

/// What a template says: the text with its places to fill in.
///
/// @param years how long the term is, or 0 until further notice
public record TemplateText(String title, AgreementForm form, int years, NoticeTerms noticeTerms, List<Clause> clauses) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_CLAUSES = 100;
    private static final int MOST_TERMS = 400;
    private static final int MOST_YEARS = 20;

    public TemplateText {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    public static TemplateText of(AgreementTemplate template) {
        return new TemplateText(template.title(), template.form(), template.years(), template.noticeTerms(), template.clauses());
    }

    public AgreementTemplate as(String id, int number, String owner) {
        return new AgreementTemplate(id, number, owner, title, form, years, noticeTerms, clauses);
    }

    public TemplateText titled(String other) {
        return new TemplateText(other, form, years, noticeTerms, clauses);
    }

    public String canonical() {
        return new String(Json.canonical(this), StandardCharsets.UTF_8);
    }

    /// What cannot even be kept.
    public List<Violation> tooMuch() {
        return faults().stream().filter(fault -> fault.code().startsWith("too-")).toList();
    }

    /// Everything that hinders it from being published, each with its field: what is missing of it, and the parts that
    /// its form demands.
    public List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        if (title == null || title.isBlank()) faults.add(Violation.of("title", "required"));
        else if (title.length() > LONGEST_TITLE) faults.add(Violation.of("title", "too-long", LONGEST_TITLE));
        if (years < 0 || years > MOST_YEARS) faults.add(Violation.of("years", "too-large", MOST_YEARS));
        if (form == null) faults.add(Violation.of("form", "required"));
        else faults.addAll(FormRules.missingSections(form, clauses));
        if (clauses.size() > MOST_CLAUSES) faults.add(Violation.of("clauses", "too-many", MOST_CLAUSES));
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) faults.addAll(faults(clauses.get(i), "clauses[" + i + "]", numbers));
        return faults;
    }

    private static List<Violation> faults(Clause clause, String field, Set<String> numbers) {
        List<Violation> faults = new ArrayList<>();
        if (clause.number() == null || clause.number().isBlank()) faults.add(Violation.of(field + ".number", "required"));
        else if (!numbers.add(clause.number())) faults.add(Violation.of(field + ".number", "duplicate-key", clause.number()));
        if (clause.section() == null) faults.add(Violation.of(field + ".section", "required"));
        faults.addAll(written(field + ".heading", clause.heading(), LONGEST_TITLE));
        faults.addAll(written(field + ".text", clause.text(), LONGEST_TEXT));
        if (clause.terms().size() > MOST_TERMS) faults.add(Violation.of(field + ".terms", "too-many", MOST_TERMS));
        for (int i = 0; i < clause.terms().size(); i++) {
            var term = clause.terms().get(i);
            if (term.kind() == null) faults.add(Violation.of(field + ".terms[" + i + "].kind", "required"));
            if (term.about() == null) faults.add(Violation.of(field + ".terms[" + i + "].about", "required"));
            else if (term.kind() != null && !term.about().canBe(term.kind())) faults.add(Violation.of(field + ".terms[" + i + "].about", "term-of-another-kind"));
        }
        return faults;
    }

    private static List<Violation> written(String field, String text, int longest) {
        if (text == null || text.isBlank()) return List.of(Violation.of(field, "required"));
        return text.length() > longest ? List.of(Violation.of(field, "too-long", longest)) : List.of();
    }
}
