package se.overens.agreement.figure.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.agreement.model.AfterTerm;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.PartYear;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

/// What a text says of figures: those it fixes itself, the share and the band that a published one is held against, and
/// the rules for parts of years and for the time after the term.
///
/// @param said every value of the text, with the clause it stands in
public record FigureText(AgreementForm form, LocalDate startsOn, LocalDate endsOn, boolean renewed, List<Said> said) {

    private static final int MOST_YEARS = 50;

    /// A value where it stands: `§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`.
    public record Said(String point, ClauseTerm term) {
    }

    /// @param model  the number of a published model
    /// @param sha256 as the text says it, or null
    public record Annex(int model, String sha256, String point) {

        private static final String PREFIX = "modell/";
    }

    public FigureText {
        said = List.copyOf(said);
    }

    public static FigureText of(AgreementText text) {
        List<Said> said = text.clauses().stream().flatMap(clause -> clause.terms().stream()
                .map(term -> new Said(clause.number() + "#" + term.name(), term))).toList();
        boolean renewed = text.noticeTerms() != null && text.noticeTerms().renewalMonths() != null;
        return new FigureText(text.form(), text.startsOn(), text.endsOn(), renewed, said);
    }

    /// Whether its figures come from what the county publishes.
    public boolean isFigureless() {
        return form == AgreementForm.FIGURELESS;
    }

    /// The distribution model that is the text's annex, with its check sum: the figures of a regional agreement are its rows.
    public Optional<Annex> annex() {
        return of(TermKind.REFERENCE).filter(s -> s.term().about() == TermSubject.MODEL && s.term().value().startsWith(Annex.PREFIX))
                .map(s -> new Annex(Integer.parseInt(s.term().value().substring(Annex.PREFIX.length())), s.term().note(), s.point())).findFirst();
    }

    /// The rule that the text has, or else the one for its kind of figures: an agreed one is what was agreed.
    public PartYear partYear() {
        return rule(TermSubject.PART_YEAR).map(PartYear::valueOf)
                .orElse(isFigureless() ? PartYear.MONTHS : PartYear.WHOLE_YEAR);
    }

    /// Nothing when the text does not say.
    public Optional<AfterTerm> afterTerm() {
        return rule(TermSubject.AFTER_TERM).map(AfterTerm::valueOf);
    }

    /// What it fixes figures of, in the order of the subjects. How many a full staff is is no figure of reception.
    public Set<TermSubject> subjects() {
        return figures().map(s -> s.term().about()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whose figures of the subject it fixes: codes, or the empty code for all parties together.
    public Set<String> partiesOf(TermSubject about) {
        return figures().map(Said::term).filter(t -> t.about() == about).map(t -> Objects.toString(t.party(), ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The figure that the text fixes for the year: one of that very year before one for the whole term.
    public Optional<Said> figure(TermSubject about, String party, int year) {
        return ofParty(about, party).filter(s -> s.term().year() == null || s.term().year() == year)
                .max(Comparator.comparing(s -> s.term().year() == null ? 0 : 1));
    }

    /// The last year's figure before this one.
    public Optional<Said> lastBefore(TermSubject about, String party, int year) {
        return ofParty(about, party).filter(s -> s.term().year() != null && s.term().year() < year)
                .max(Comparator.comparing(s -> s.term().year()));
    }

    /// The share that a municipality's figure is held against, for information.
    public Optional<ClauseTerm> share(String party, int year) {
        return of(TermKind.SHARE).map(Said::term).filter(t -> t.about() == TermSubject.ASSIGNABLE_PLACES && isFor(t, party, year))
                .max(Comparator.comparing(t -> (t.party() == null ? 0 : 2) + (t.year() == null ? 0 : 1)));
    }

    public Optional<Band> band(String party, int year) {
        return Stream.concat(of(TermKind.FIGURE), of(TermKind.SHARE)).map(Said::term)
                .filter(t -> t.about() == TermSubject.ASSIGNABLE_PLACES && isFor(t, party, year))
                .sorted(Comparator.comparing((ClauseTerm t) -> (t.party() == null ? 0 : 2) + (t.year() == null ? 0 : 1)).reversed())
                .flatMap(t -> Band.of(t).stream()).findFirst();
    }

    /// The years of the term, those that the text names and, while it goes on, those until this one.
    ///
    /// @param until the last year that is asked about of an agreement without end
    public Set<Integer> years(int until) {
        Set<Integer> years = new TreeSet<>();
        int first = startsOn.getYear();
        int last = endsOn == null ? Math.max(first, until) : renewed ? Math.max(endsOn.getYear(), until) : endsOn.getYear();
        IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS)).forEach(years::add);
        figures().map(s -> s.term().year()).filter(Objects::nonNull).forEach(years::add);
        return years;
    }

    private Stream<Said> figures() {
        return of(TermKind.FIGURE).filter(s -> s.term().about() != TermSubject.STAFF);
    }

    private Stream<Said> ofParty(TermSubject about, String party) {
        return figures().filter(s -> s.term().about() == about && Objects.toString(s.term().party(), "").equals(party));
    }

    private Stream<Said> of(TermKind kind) {
        return said.stream().filter(s -> s.term().kind() == kind);
    }

    private Optional<String> rule(TermSubject about) {
        return of(TermKind.RULE).map(Said::term).filter(t -> t.about() == about).map(ClauseTerm::value).findFirst();
    }

    private static boolean isFor(ClauseTerm term, String party, int year) {
        return (term.party() == null || term.party().equals(party)) && (term.year() == null || term.year() == year);
    }
}
