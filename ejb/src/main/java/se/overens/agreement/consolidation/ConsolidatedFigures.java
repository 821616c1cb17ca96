package se.overens.agreement.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.consolidation.ConsolidatedView.Figure;
import se.overens.agreement.consolidation.ConsolidatedView.Model;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.figure.model.AgreementFigure;
import se.overens.agreement.figure.store.AgreementFigures;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The numbers that hold on a day: those of the text, and those that the county had decided by then.
@ApplicationScoped
class ConsolidatedFigures {

    private static final Set<TermKind> NUMBERS = EnumSet.of(TermKind.FIGURE, TermKind.SHARE, TermKind.MONEY);

    @Inject
    private AgreementFigures figures;
    @Inject
    private FindMembers members;

    public List<Figure> of(SignedTexts.All all, StandingText text, LocalDate day) {
        List<Figure> found = new ArrayList<>();
        for (StandingText.Standing standing : text.clauses()) {
            standing.clause().terms().stream().filter(term -> NUMBERS.contains(term.kind()) && (term.year() == null || term.year() == day.getYear()))
                    .forEach(term -> found.add(agreed(term, standing)));
        }
        List<AgreementFigure> decided = figures.of(all.own().agreement().workspace(), all.own().agreement().id());
        for (AgreementParty party : all.parties()) {
            if (ConsolidatedSources.isParty(party, day)) decided.stream().filter(figure -> figure.organisation().equals(party.organisation()))
                    .filter(figure -> figure.year() == day.getYear() && !figure.outside() && !figure.source().decidedOn().isAfter(day))
                    .max(Comparator.comparing(AgreementFigure::at)).ifPresent(figure -> found.add(decided(figure, all.own().agreement().number())));
        }
        return found;
    }

    private Figure agreed(ClauseTerm term, StandingText.Standing standing) {
        String name = term.party() == null ? null : members.byCode(term.party()).name();
        return new Figure(term.kind(), term.about(), term.party(), name, term.year(), term.value(), "AGREED", standing.clause().number(), standing.by(), null);
    }

    private Figure decided(AgreementFigure figure, int agreement) {
        MemberView member = members.get(figure.organisation());
        AgreementFigure.Source from = figure.source();
        return new Figure(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, member.code(), member.name(), figure.year(), String.valueOf(figure.places()),
                "DECIDED", null, agreement, new Model(from.modelNumber(), from.modelTitle(), from.decidedOn(), from.caseReference(), from.sha256()));
    }
}
