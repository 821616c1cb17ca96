package se.overens.agreement.figure;

import java.util.List;
import java.util.Objects;
import se.overens.agreement.figure.FigureLines.Who;
import se.overens.agreement.figure.FigureView.Origin;
import se.overens.agreement.figure.FigureView.Source;
import se.overens.agreement.figure.FigureView.State;
import se.overens.agreement.figure.model.FigureText.Annex;
import se.overens.agreement.model.TermSubject;
import se.overens.distribution.ModelView;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Regime.Label;

/// The rows of the distribution model that is the annex of a text. Another model that has superseded it is proposed and
/// not taken: the parties agree on an addendum first.
///
/// @param later the model that has superseded it, or null
record AnnexFigures(Annex annex, int version, ModelView model, ModelView later) {

    List<FigureView> lines(List<Who> parties) {
        return parties.stream().filter(Who::municipality).map(this::line).filter(Objects::nonNull).toList();
    }

    private FigureView line(Who who) {
        Source current = source(model, who.code());
        if (current == null) return null;
        return FigureLines.line(model.year(), about(), who, State.RESOLVED, List.of(current), later == null ? null : source(later, who.code()), null, null);
    }

    private Source source(ModelView of, String code) {
        return of.figures().stream().filter(figure -> figure.code().equals(code)).findFirst().map(figure -> {
            int places = Math.toIntExact(figure.places());
            return new Source(places, of.label() == Label.AGREED ? "OVERENSKOMMET" : "BESLUTAT", Origin.PUBLISHED, places, "1", false, version, annex.point(), null,
                    of.id(), of.number(), of.title(), of.decision().decidedOn(), of.decision().caseReference(), of.sha256(), null);
        }).orElse(null);
    }

    private TermSubject about() {
        return model.category() == Category.UNACCOMPANIED_MINORS ? TermSubject.UNACCOMPANIED_MINORS : TermSubject.ASSIGNABLE_PLACES;
    }
}
