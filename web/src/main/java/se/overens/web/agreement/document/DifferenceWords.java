package se.overens.web.agreement.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.agreement.document.TermWords;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.NumberDifference;
import se.overens.agreement.model.TermDifference;
import se.overens.agreement.model.TextDifference;
import se.overens.shared.Words;
import se.overens.web.shared.Language;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The values of a text, and what became of them, in the words of the page's language.
@Named
@RequestScoped
public class DifferenceWords {

    @Inject
    private Language language;
    @Inject
    private FindMembers members;
    private TermWords terms;

    public String what(ClauseTerm term) {
        return terms().what(term);
    }

    public String value(ClauseTerm term) {
        return terms().value(term);
    }

    public String change(TermDifference term) {
        return terms().change(term);
    }

    public String head(TextDifference.Term term, String value) {
        return terms().head(term, value);
    }

    public String notice(NoticeTerms terms) {
        return terms().notice(terms);
    }

    public String parties(List<String> codes) {
        return terms().parties(codes);
    }

    public String caption(NumberDifference.Table table) {
        return terms().caption(table.about(), table.year());
    }

    public String party(String code) {
        return terms().party(code);
    }

    public String amount(NumberDifference.Table table, String value) {
        return value == null ? "–" : terms().amount(table.kind(), value);
    }

    public String change(NumberDifference.Table table, NumberDifference.Row row) {
        return terms().change(table.kind(), row);
    }

    private TermWords terms() {
        if (terms == null) {
            Map<String, String> names = members.all().stream().collect(Collectors.toMap(MemberView::code, MemberView::shortName));
            terms = new TermWords(Words.in(language.getLocale()), names);
        }
        return terms;
    }
}
