package se.overens.web.agreement.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.ClauseTerm;
import se.overens.web.shared.Formats;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// A value of a clause as a line of text.
@Named
@RequestScoped
public class ClauseWords {

    private static final String EACH = "0";

    @Inject
    private FindMembers members;
    @Inject
    private Formats formats;
    private List<MemberView> all;

    /// "Anvisningsbara platser, Habo, 2025: 12 (minst 9), källa"
    public String of(ClauseTerm term) {
        String what = Stream.of(term.about() == null ? null : formats.text("agreement.term.about." + term.about()), party(term.party()), year(term))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
        String bounds = Stream.of(bound("least", term.least()), bound("most", term.most())).filter(bound -> bound != null).collect(Collectors.joining(", "));
        String value = Stream.of(value(term), bounds.isEmpty() ? null : "(" + bounds + ")").filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        String named = value.isEmpty() ? what : formats.text("agreement.clauses.value.named", what, value);
        return term.note() == null || term.note().isBlank() ? named : named + ", " + term.note();
    }

    private String value(ClauseTerm term) {
        if (term.kind() == null || term.value() == null || term.value().isBlank()) return term.value();
        return switch (term.kind()) {
            case RULE -> formats.text("agreement.term.rule." + term.value());
            case MONEY -> formats.text("agreement.document.kronor", formats.written(term.value()));
            case SHARE -> formats.text("agreement.document.perMille", formats.written(term.value()));
            case FIGURE -> formats.written(term.value());
            case DATE, COMMITMENT, REFERENCE -> term.value();
        };
    }

    private String year(ClauseTerm term) {
        if (term.year() == null) return null;
        return EACH.equals(term.year().toString()) ? formats.text("agreement.clauses.year.each") : term.year().toString();
    }

    private String bound(String which, String value) {
        return value == null || value.isBlank() ? null : formats.text("agreement.clauses." + which + ".value", formats.written(value));
    }

    private String party(String code) {
        if (code == null) return null;
        String place = code.replaceAll("[{}]", "");
        if (!place.equals(code)) return formats.text("agreement.clauses.place." + place);
        if (all == null) all = members.all();
        return all.stream().filter(member -> member.code().equals(code)).map(MemberView::shortName).findFirst().orElse(code);
    }
}
