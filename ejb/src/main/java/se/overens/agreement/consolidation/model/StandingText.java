package se.overens.agreement.consolidation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.TermInForce;

/// The text of an agreement as it stands on a day: its own text, and on it every addendum that counts by then. Nothing is
/// rewritten: the same day always gives the same text, whatever is added later from another day.
///
/// @param clauses in the order of their numbers where an addendum has added some
/// @param removed those that an addendum has taken away
/// @param parties codes, those of the text first and then those that have joined
/// @param term    how long it lasts and how it is ended
/// @param termBy  number of the agreement or addendum that says so
/// @param titleBy number of the agreement or addendum that gave the title
public record StandingText(String title, int titleBy, AgreementForm form, List<Standing> clauses, List<Standing> removed,
                           List<String> parties, LocalDate startsOn, TermInForce term, int termBy) {

    /// A text that all have signed: the agreement's own, or an addendum's.
    ///
    /// @param number of the agreement or addendum
    public record Layer(int number, AgreementText text) {
    }

    /// A clause with where it comes from.
    ///
    /// @param by    number of the agreement or addendum that it comes from
    /// @param since the day from which it stands
    public record Standing(Clause clause, int by, LocalDate since) {
    }

    public StandingText {
        clauses = List.copyOf(clauses);
        removed = List.copyOf(removed);
        parties = List.copyOf(parties);
    }

    /// @param addenda in the order they count
    public static StandingText on(LocalDate day, Layer own, List<Layer> addenda) {
        StandingText standing = of(own);
        for (Layer addendum : addenda) if (!addendum.text().startsOn().isAfter(day)) standing = standing.after(addendum);
        return standing;
    }

    private static StandingText of(Layer own) {
        AgreementText text = own.text();
        return new StandingText(text.title(), own.number(), text.form(),
                text.clauses().stream().map(clause -> new Standing(clause, own.number(), text.startsOn())).toList(), List.of(), text.parties(),
                text.startsOn(), new TermInForce(text.endsOn(), text.noticeTerms()), own.number());
    }

    /// As it is when one more addendum counts.
    public StandingText after(Layer addendum) {
        Amendment amendment = addendum.text().amendment();
        List<Standing> now = new ArrayList<>(clauses);
        List<Standing> gone = new ArrayList<>(removed);
        for (Amendment.Change change : amendment.changes()) {
            Clause clause = addendum.text().clause(change.clause()).orElse(null);
            if (clause == null) continue;   // a draft that is not finished
            Standing standing = new Standing(clause, addendum.number(), addendum.text().startsOn());
            switch (change.how()) {
                case ADDS -> now.add(placeOf(clause.number(), now), standing);
                case REPLACES -> now.replaceAll(each -> each.clause().number().equals(clause.number()) ? standing : each);
                case REMOVES -> {
                    now.removeIf(each -> each.clause().number().equals(clause.number()));
                    gone.add(standing);
                }
            }
        }
        Set<String> all = new LinkedHashSet<>(parties);
        all.addAll(amendment.joins());
        amendment.leaves().forEach(all::remove);
        return new StandingText(amendment.title() == null ? title : amendment.title(), amendment.title() == null ? titleBy : addendum.number(), form,
                now, gone, List.copyOf(all), startsOn, amendment.term() == null ? term : amendment.term(),
                amendment.term() == null ? termBy : addendum.number());
    }

    /// After the last one that comes before it; the order that the text itself has is left alone.
    private static int placeOf(String number, List<Standing> clauses) {
        for (int i = clauses.size(); i > 0; i--)
            if (ClauseOrder.BY_NUMBER.compare(clauses.get(i - 1).clause().number(), number) < 0) return i;
        return 0;
    }

    public boolean has(String clause) {
        return clauses.stream().anyMatch(each -> each.clause().number().equals(clause));
    }

    /// As a text among others: to compare with that of another day, or to try by the rules of its form.
    public AgreementText text() {
        return new AgreementText(title, form, parties, startsOn, term.endsOn(), term.noticeTerms(), clauses.stream().map(Standing::clause).toList());
    }
}
