package se.overens.web.agreement.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.agreement.model.Clause;
import se.overens.shared.Violation;
import se.overens.web.shared.Formats;

/// What hinders a text, in words that say in which clause, and which value: nobody has to look for it.
@RequestScoped
public class FaultWords {

    private static final Pattern PLACE = Pattern.compile("clauses\\[(\\d{1,3})](?:\\.terms\\[(\\d{1,3})])?(?:\\.(\\w+))?");
    private static final Map<String, String> OF_CLAUSE = Map.of("heading", "headingField", "section", "section", "text", "text");

    @Inject
    private ClauseWords terms;
    @Inject
    private Formats formats;

    /// @param clauses those that the fault counts from
    public String of(Violation fault, List<Clause> clauses) {
        Matcher place = PLACE.matcher(fault.field() == null ? "" : fault.field());
        if (!place.matches() || Integer.parseInt(place.group(1)) >= clauses.size()) return said(fault);
        Clause clause = clauses.get(Integer.parseInt(place.group(1)));
        String part = place.group(3);
        boolean missing = "required".equals(fault.code());
        if (place.group(2) == null && missing && OF_CLAUSE.containsKey(part))
            return formats.text("shared.required", formats.text("agreement.clauses." + OF_CLAUSE.get(part), clause.number()));
        return formats.text("agreement.clauses.at", name(clause, place.group(2)), missing && part != null ? formats.text("shared.required", field(part)) : said(fault));
    }

    /// "§ 3 Antal platser, Anvisningsbara platser, Habo, 2025"
    private String name(Clause clause, String term) {
        String name = (clause.number() + " " + clause.heading()).strip();
        if (term == null || Integer.parseInt(term) >= clause.terms().size()) return name;
        String value = terms.of(clause.terms().get(Integer.parseInt(term)));
        return value.isEmpty() ? name : name + ", " + value;
    }

    private String field(String part) {
        return formats.text("agreement.clauses." + ClauseFields.part(part));
    }

    private String said(Violation fault) {
        return formats.text("violation." + fault.code(), fault.args().toArray());
    }
}
