package se.overens.agreement.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.overens.agreement.figure.FigureView.Check;
import se.overens.agreement.figure.FigureView.Source;
import se.overens.agreement.figure.FigureView.State;
import se.overens.agreement.figure.model.AgreementFigure;
import se.overens.agreement.figure.model.Band;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.model.TermSubject;
import se.overens.distribution.model.Grounds;
import se.overens.shared.Fraction;

/// Puts the figures of an agreement together, from its text and from what it has got by publications.
///
/// @param agreed whether the text is in force; otherwise its own figures are proposed
/// @param until  the last year that is asked about of an agreement without end
/// @param on     as it had been decided by that day; null: as it is known now
record FigureLines(FigureText text, int version, boolean agreed, List<Who> parties, List<AgreementFigure> kept, int until, LocalDate on) {

    /// A party.
    ///
    /// @param lastDay of its being one, or null
    record Who(UUID organisation, String code, String name, boolean municipality, LocalDate lastDay) {

        boolean isThereIn(int year) {
            return lastDay == null || lastDay.getYear() >= year;
        }
    }

    /// By year, subject and party.
    List<FigureView> all() {
        List<FigureView> lines = new ArrayList<>();
        for (int year : years()) {
            if (text.isFigureless()) parties.stream().filter(who -> who.municipality() && who.isThereIn(year)).forEach(who -> lines.add(published(who, year)));
            for (TermSubject about : text.subjects()) lines.addAll(new TextFigures(this, about, year).lines());
        }
        return lines;
    }

    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(text.years(until));
        kept.stream().filter(this::isDecided).map(AgreementFigure::year).forEach(years::add);
        return years;
    }

    private FigureView published(Who who, int year) {
        List<AgreementFigure> found = new ArrayList<>(kept.stream()
                .filter(f -> f.year() == year && f.organisation().equals(who.organisation()) && isDecided(f)).toList());
        found.sort(Comparator.comparing((AgreementFigure f) -> f.source().decidedOn()).thenComparing(AgreementFigure::at));
        Collections.reverse(found);
        Set<String> told = new HashSet<>();
        found.removeIf(f -> !told.add(f.source().model() + " " + f.part()));   // again only because the band had become another
        Band band = text.band(who.code(), year).orElse(null);
        List<Source> taken = found.stream().filter(f -> !isOutside(band, f)).map(FigureLines::source).toList();
        Source proposed = found.isEmpty() || !isOutside(band, found.getFirst()) ? null : source(found.getFirst());
        State state = proposed != null ? State.RENEGOTIATE : taken.isEmpty() ? State.UNRESOLVED : State.RESOLVED;
        Source newest = proposed != null ? proposed : taken.isEmpty() ? null : taken.getFirst();
        return line(year, TermSubject.ASSIGNABLE_PLACES, who, state, taken, proposed, band, newest == null ? null : check(who, year, newest.grounds()));
    }

    /// One line, with the difference from what held before.
    ///
    /// @param who null: all parties together
    static FigureView line(int year, TermSubject about, Who who, State state, List<Source> taken, Source proposed, Band band, Check check) {
        Source current = taken.isEmpty() ? null : taken.getFirst();
        List<Source> earlier = taken.isEmpty() ? List.of() : taken.subList(1, taken.size());
        Integer difference = earlier.isEmpty() ? null : Integer.valueOf(current.places() - earlier.getFirst().places());
        return new FigureView(year, about, about == TermSubject.SELF_SETTLED, who == null ? null : who.code(), who == null ? null : who.name(),
                state, current, proposed, earlier, difference, band, check, null);
    }

    private Check check(Who who, int year, Grounds grounds) {
        if (grounds == null || grounds.forecast() == null) return null;
        return text.share(who.code(), year).map(term -> new Check(term.value(), grounds.forecast().persons(), grounds.forecast().publishedOn(),
                Fraction.parse(term.value()).times(Fraction.of(grounds.forecast().persons(), 1000)).toPlainString())).orElse(null);
    }

    private boolean isDecided(AgreementFigure figure) {
        return on == null || !figure.source().decidedOn().isAfter(on);
    }

    private static boolean isOutside(Band band, AgreementFigure figure) {
        return band != null && band.of(figure.wholeYear(), figure.source().grounds()) == Band.Outcome.OUTSIDE;
    }

    private static Source source(AgreementFigure figure) {
        AgreementFigure.Source from = figure.source();
        return new Source(figure.places(), from.standing(), FigureView.Origin.PUBLISHED, figure.wholeYear(), figure.part(), figure.tied(), null, null, null,
                from.model(), from.modelNumber(), from.modelTitle(), from.decidedOn(), from.caseReference(), from.sha256(), from.grounds());
    }

    /// @param code the empty code for all parties together
    Who party(String code) {
        return parties.stream().filter(who -> who.code().equals(code)).findFirst().orElse(null);
    }
}
