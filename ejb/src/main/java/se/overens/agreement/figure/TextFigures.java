package se.overens.agreement.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.overens.agreement.figure.FigureLines.Who;
import se.overens.agreement.figure.FigureView.Origin;
import se.overens.agreement.figure.FigureView.Source;
import se.overens.agreement.figure.FigureView.State;
import se.overens.agreement.figure.model.Band;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.figure.model.FigureText.Said;
import se.overens.agreement.figure.model.Parts;
import se.overens.agreement.figure.model.Parts.Rounded;
import se.overens.agreement.figure.model.YearPart;
import se.overens.agreement.model.AfterTerm;
import se.overens.agreement.model.PartYear;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Fraction;

/// What a text itself says of one subject in one year, for each party that it names.
record TextFigures(FigureLines of, TermSubject about, int year) {

    /// @param said    null when the text has no figure that holds for the year
    /// @param carried whether it is an earlier year's
    private record Held(String party, Who who, Said said, boolean carried) {
    }

    List<FigureView> lines() {
        List<Held> held = text().partiesOf(about).stream().filter(this::isThere).map(this::held).toList();
        List<Held> known = held.stream().filter(h -> h.said() != null).toList();
        List<Rounded> rounded = rounded(known);
        List<FigureView> lines = new ArrayList<>();
        for (Held each : held) {
            int i = known.indexOf(each);
            lines.add(i < 0 ? missing(each) : line(each, rounded.get(i)));
        }
        return lines;
    }

    private boolean isThere(String party) {
        Who who = of.party(party);
        return party.isEmpty() || who != null && who.isThereIn(year);
    }

    /// The year's own figure or, after the years that have one, the last of them when the text lets it go on.
    private Held held(String party) {
        Optional<Said> own = text().figure(about, party, year);
        if (own.isPresent()) return new Held(party, of.party(party), own.get(), false);
        Optional<Said> last = text().lastBefore(about, party, year).filter(before -> isAfterAllYears(party));
        boolean carries = text().afterTerm().filter(rule -> rule == AfterTerm.CARRY).isPresent();
        return new Held(party, of.party(party), carries ? last.orElse(null) : null, true);
    }

    private boolean isAfterAllYears(String party) {
        return text().said().stream().map(Said::term).noneMatch(t -> t.about() == about && t.year() != null && t.year() > year
                && party.equals(t.party() == null ? "" : t.party()));
    }

    /// Together, so that the parts of a year add up; a figure for all of them is a sum already.
    private List<Rounded> rounded(List<Held> known) {
        List<Fraction> exact = known.stream().map(h -> h.said().term()).map(t -> Fraction.parse(t.value())).toList();
        List<Fraction> parts = known.stream().map(this::part).toList();
        if (text().partYear() == PartYear.WHOLE_YEAR)
            return exact.stream().map(whole -> new Rounded(whole.floor().intValueExact(), whole, false)).toList();
        List<Integer> single = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) if (!known.get(i).party().isEmpty()) single.add(i);
        List<Rounded> shared = Parts.round(single.stream().map(i -> exact.get(i).times(parts.get(i))).toList());
        List<Rounded> rounded = new ArrayList<>();
        for (int i = 0; i < known.size(); i++)
            rounded.add(single.contains(i) ? shared.get(single.indexOf(i)) : Parts.round(List.of(exact.get(i).times(parts.get(i)))).getFirst());
        return rounded;
    }

    private Fraction part(Held held) {
        LocalDate ofTerm = text().renewed() ? null : text().endsOn();
        LocalDate last = held.who() == null ? null : held.who().lastDay();
        LocalDate earliest = last == null || ofTerm != null && ofTerm.isBefore(last) ? ofTerm : last;
        return YearPart.of(year, text().startsOn(), earliest, text().partYear());
    }

    private FigureView line(Held held, Rounded rounded) {
        var term = held.said().term();
        String standing = of.agreed() ? "OVERENSKOMMET" : "FORESLAGET";
        var source = new Source(rounded.places(), standing, held.carried() ? Origin.CARRIED : Origin.TEXT, Integer.parseInt(term.value()),
                part(held).toString(), rounded.tied(), of.version(), held.said().point(), held.carried() ? term.year() : null,
                null, null, null, null, null, null, null);
        return FigureLines.line(year, about, held.who(), State.RESOLVED, List.of(source), null,
                Band.of(term).orElse(null), null);
    }

    private FigureView missing(Held held) {
        boolean anew = isAfterAllYears(held.party()) && text().afterTerm().filter(rule -> rule == AfterTerm.RENEGOTIATE).isPresent()
                && text().lastBefore(about, held.party(), year).isPresent();
        return FigureLines.line(year, about, held.who(), anew ? State.RENEGOTIATE : State.UNRESOLVED, List.of(), null, null, null);
    }

    private FigureText text() {
        return of.text();
    }
}
