package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import se.overens.agreement.FigureView.Source;
import se.overens.agreement.FigureView.State;
import se.overens.agreement.model.AgreementFigure;
import se.overens.agreement.store.AgreementFigures;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Organisation.Kind;

/// The figures of each year of an agreement's term, for each municipality that is a party.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreementFigures {

    private static final int MOST_YEARS = 50;

    @Inject
    private FindAgreements find;
    @Inject
    private AgreementFigures figures;
    @Inject
    private CurrentActing acting;

    /// By year and then by municipality; a year without a publication is there, unresolved.
    public List<FigureView> of(int number) {
        AgreementView agreement = find.byNumber(number);
        List<AgreementFigure> known = figures.of(acting.workspace(), agreement.id());
        List<FigureView> views = new ArrayList<>();
        for (int year : years(agreement, known)) {
            agreement.parties().stream().filter(party -> party.kind() == Kind.MUNICIPALITY).forEach(party -> views.add(view(party, year, known)));
        }
        return views;
    }

    private static FigureView view(AgreementView.Party party, int year, List<AgreementFigure> known) {
        List<Source> sources = new ArrayList<>(known.stream().filter(f -> f.year() == year && f.organisation().equals(party.organisation()))
                .map(FindAgreementFigures::source).toList());
        Collections.reverse(sources);
        return sources.isEmpty() ? new FigureView(year, party.code(), party.name(), State.UNRESOLVED, null, List.of())
                : new FigureView(year, party.code(), party.name(), State.RESOLVED, sources.getFirst(), sources.subList(1, sources.size()));
    }

    private static Source source(AgreementFigure figure) {
        AgreementFigure.Source from = figure.source();
        return new Source(figure.places(), from.standing(), from.model(), from.modelNumber(), from.modelTitle(), from.decidedOn(),
                from.caseReference(), from.sha256());
    }

    /// The years of the term; until further notice, those that have got a figure and the first.
    private static TreeSet<Integer> years(AgreementView agreement, List<AgreementFigure> known) {
        TreeSet<Integer> years = new TreeSet<>();
        int first = agreement.startsOn().getYear();
        int last = agreement.endsOn() == null ? first : Math.min(agreement.endsOn().getYear(), first + MOST_YEARS);
        for (int year = first; year <= last; year++) years.add(year);
        known.forEach(figure -> years.add(figure.year()));
        return years;
    }
}
