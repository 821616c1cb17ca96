package se.overens.agreement.consolidation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.agreement.document.TermWords;
import se.overens.record.MakePdf;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What applies on a day as a document to print, with where each clause comes from.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadConsolidated {

    /// @param source where it comes from and since when, in words
    public record PrintedClause(String heading, String text, List<String> terms, String source) {
    }

    public record PrintedFigure(String what, String value, String source) {
    }

    @Inject
    private FindConsolidated find;
    @Inject
    private FindMembers members;
    @Inject
    private MakePdf makePdf;

    public byte[] read(int number, LocalDate day, Locale language) {
        Words words = Words.in(language);
        return makePdf.of("consolidated", model(find.of(number, day), words), words.locale());
    }

    public static String fileName(int number, LocalDate day) {
        return "avtal-" + number + "-" + day + ".pdf";
    }

    private Map<String, Object> model(ConsolidatedView view, Words words) {
        var terms = new TermWords(words, members.ever().stream().collect(Collectors.toMap(MemberView::code, MemberView::shortName, (one, _) -> one)));
        Map<String, Object> model = new HashMap<>();
        model.put("title", view.title());
        model.put("description", words.of("agreement.consolidation.pdf.description", words.date(view.on())));
        model.put("view", view);
        model.put("on", words.of("agreement.consolidation.pdf.on", words.date(view.on())));
        model.put("clauses", view.clauses().stream().map(each -> new PrintedClause(each.clause().number() + " " + each.clause().heading(), each.clause().text(),
                each.clause().terms().stream().map(term -> terms.what(term) + ": " + terms.value(term)).toList(), source(view, each, words))).toList());
        model.put("figures", view.figures().stream().map(each -> figure(view, each, terms, words)).toList());
        model.put("endsOn", view.lastDay() != null ? words.date(view.lastDay()) : view.endsOn() != null ? words.date(view.endsOn()) : words.of("agreement.open"));
        model.put("notice", view.noticeTerms() == null ? "" : terms.notice(view.noticeTerms()));
        return model;
    }

    private static String source(ConsolidatedView view, ConsolidatedView.StandingClause clause, Words words) {
        return clause.addendum() ? words.of("agreement.consolidation.show.by.addendum", view.source(clause.by()).title(), words.date(clause.since()))
                : words.of("agreement.consolidation.show.by.own", words.date(clause.since()));
    }

    private static PrintedFigure figure(ConsolidatedView view, ConsolidatedView.Figure figure, TermWords terms, Words words) {
        String who = figure.partyName() == null ? words.of("agreement.consolidation.show.all") : figure.partyName();
        String source = figure.model() == null ? words.of("agreement.consolidation.show.figure.clause", figure.clause(), view.source(figure.by()).title())
                : words.of("agreement.consolidation.show.figure.model", figure.model().title(), words.date(figure.model().decidedOn()), figure.model().caseReference());
        return new PrintedFigure(words.of("agreement.term.about." + figure.about()) + ", " + who, terms.amount(figure.kind(), figure.value()),
                words.of("agreement.consolidation.show.figure." + figure.standing()) + ", " + source);
    }
}
