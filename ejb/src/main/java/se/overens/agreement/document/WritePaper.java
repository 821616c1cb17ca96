package se.overens.agreement.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.overens.agreement.document.Comparison.Side;
import se.overens.agreement.document.Paper.Fact;
import se.overens.agreement.document.Paper.Section;
import se.overens.agreement.document.Paper.Table;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NumberDifference;
import se.overens.agreement.model.TermDifference;
import se.overens.agreement.model.TextDifference;
import se.overens.agreement.model.TextDifference.ClauseDifference;
import se.overens.agreement.model.TextDifference.Kind;
import se.overens.agreement.model.TextDifference.Piece;
import se.overens.shared.Words;

/// Puts a text, or what differs between two, on paper.
final class WritePaper {

    private final TermWords terms;
    private final Words words;
    private final int number;

    /// @param number of the agreement
    WritePaper(TermWords terms, int number) {
        this.terms = terms;
        this.words = terms.words();
        this.number = number;
    }

    /// @param sent "Skickad av Habo kommun …"
    Paper text(AgreementText text, List<Fact> origin) {
        return new Paper(words.locale(), text.title(), words.of("agreement.document.description", text.title()), head(text),
                text.clauses().stream().map(this::section).toList(), List.of(), origin);
    }

    /// @param whole also what is the same, so that the document is both texts
    Paper difference(Comparison compared, boolean whole) {
        AgreementText now = compared.to().text();
        String title = words.of("agreement.document.differenceTitle", now.title());
        List<Fact> origin = new ArrayList<>();
        origin.add(Fact.of(words.of("agreement.document.number"), String.valueOf(number)));
        origin.add(side("agreement.document.from", compared.from()));
        origin.add(side("agreement.document.to", compared.to()));
        return new Paper(words.locale(), title, title, whole ? wholeHead(compared) : changedHead(compared.difference()),
                compared.difference().clauses().stream().filter(clause -> whole || clause.isChange()).map(clause -> section(clause, whole)).toList(),
                whole ? List.of() : compared.numbers().tables().stream().map(this::table).toList(), origin);
    }

    private List<Fact> head(AgreementText text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.of("agreement.document.parties"), terms.parties(text.parties())));
        facts.add(Fact.of(words.of("agreement.term.startsOn"), text.startsOn() == null ? words.of("agreement.document.none") : words.date(text.startsOn())));
        facts.add(Fact.of(words.of("agreement.term.endsOn"), text.endsOn() == null ? words.of("agreement.open") : words.date(text.endsOn())));
        if (text.noticeTerms() != null) facts.add(Fact.of(words.of("agreement.term.noticeTerms"), terms.notice(text.noticeTerms())));
        return facts;
    }

    private List<Fact> wholeHead(Comparison compared) {
        List<Fact> before = head(compared.from().text());
        return head(compared.to().text()).stream().map(fact -> {
            List<Piece> old = before.stream().filter(each -> each.name().equals(fact.name())).findFirst().map(Fact::value).orElse(List.of());
            return old.equals(fact.value()) ? fact : new Fact(fact.name(), exchanged(old, fact.value()), null);
        }).toList();
    }

    private List<Fact> changedHead(TextDifference difference) {
        List<Fact> facts = new ArrayList<>(difference.terms().stream().map(term -> new Fact(words.of("agreement.term." + term.name()),
                List.of(new Piece(Kind.REMOVED, terms.head(term, term.from())), new Piece(Kind.ADDED, terms.head(term, term.to()))), null)).toList());
        if (!difference.partiesAdded().isEmpty()) facts.add(new Fact(words.of("agreement.compare.partiesAdded"),
                List.of(new Piece(Kind.ADDED, terms.parties(difference.partiesAdded()))), null));
        if (!difference.partiesRemoved().isEmpty()) facts.add(new Fact(words.of("agreement.compare.partiesRemoved"),
                List.of(new Piece(Kind.REMOVED, terms.parties(difference.partiesRemoved()))), null));
        return facts;
    }

    private Section section(Clause clause) {
        return new Section(Paper.same(heading(clause.number(), clause.heading())), Kind.SAME, null, Paper.paragraphs(Paper.same(clause.text())),
                clause.terms().stream().map(term -> Fact.of(terms.what(term), terms.value(term))).toList());
    }

    private Section section(ClauseDifference clause, boolean whole) {
        Kind kind = clause.kind();
        String now = heading(clause.number(), clause.heading());
        String before = heading(Objects.requireNonNullElse(clause.numberBefore(), clause.number()), Objects.requireNonNullElse(clause.headingBefore(), clause.heading()));
        List<Piece> heading = kind == Kind.ADDED || kind == Kind.REMOVED ? List.of(new Piece(kind, now))
                : now.equals(before) ? Paper.same(now) : List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, now));
        return new Section(heading, kind, whole ? null : words.of("agreement.compare.kind." + kind),
                whole || kind != Kind.CHANGED || clause.isReworded() ? Paper.paragraphs(clause.pieces()) : List.of(),
                clause.terms().stream().filter(term -> whole || term.isChange()).map(this::value).toList());
    }

    private Fact value(TermDifference term) {
        List<Piece> before = term.from() == null ? List.of() : Paper.same(terms.value(term.from()));
        List<Piece> now = term.to() == null ? List.of() : Paper.same(terms.value(term.to()));
        return new Fact(terms.what(term.term()), before.equals(now) ? now : exchanged(before, now),
                term.difference() == null ? null : terms.difference(term.term().kind(), term.difference()));
    }

    private Table table(NumberDifference.Table table) {
        List<List<String>> rows = new ArrayList<>(table.rows().stream().map(row -> row(table, row, terms.party(row.party()))).toList());
        if (table.sum() != null) rows.add(row(table, table.sum(), words.of("agreement.compare.sum")));
        return new Table(terms.caption(table.about(), table.year()), List.of(words.of("agreement.compare.party"), words.of("agreement.compare.before"),
                words.of("agreement.compare.after"), words.of("agreement.compare.difference")), rows);
    }

    private List<String> row(NumberDifference.Table table, NumberDifference.Row row, String name) {
        return List.of(name, row.from() == null ? "–" : terms.amount(table.kind(), row.from()),
                row.to() == null ? "–" : terms.amount(table.kind(), row.to()), terms.change(table.kind(), row));
    }

    private Fact side(String key, Side side) {
        String name = CompareTexts.DRAFT.equals(side.version()) ? words.of("agreement.document.draftOf", side.by())
                : words.of("agreement.document.versionOf", side.version(), side.by(), words.moment(side.at()), side.sha256());
        return Fact.of(words.of(key), name);
    }

    private static List<Piece> exchanged(List<Piece> before, List<Piece> now) {
        List<Piece> both = new ArrayList<>(before.stream().map(piece -> new Piece(Kind.REMOVED, piece.text())).toList());
        now.forEach(piece -> both.add(new Piece(Kind.ADDED, piece.text())));
        return both;
    }

    private static String heading(String number, String heading) {
        return heading == null || heading.isBlank() ? number : number + " " + heading;
    }
}
