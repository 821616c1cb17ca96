package se.overens.agreement.addendum;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.figure.model.FigureText.Annex;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.store.Agreements;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelView;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins the addendum that new figures ask for, with what is known already written in it: the annex becomes the model
/// that has superseded it or, where a published figure lies outside the band, the clause with the band is taken up anew.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class AmendFigures {

    /// The annex holds, and no clause has a band.
    public static class NoFiguresToAmend extends Refusal {
        public NoFiguresToAmend() {
            super(Kind.CONFLICT, "no-figures-to-amend");
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private SignedTexts texts;
    @Inject
    private FindModels models;
    @Inject
    private ProposeAddendum propose;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param number of the agreement that is to be amended
    public AgreementDraftView begin(int number) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
        StandingText standing = texts.of(agreement).on(today.day());
        LocalDate next = today.day().plusMonths(1).withDayOfMonth(1);
        LocalDate startsOn = standing.startsOn().isAfter(next) ? standing.startsOn() : next;
        Clause clause = withNewAnnex(standing.text()).or(() -> withBand(standing.text())).orElseThrow(NoFiguresToAmend::new);
        String title = Words.in(Words.SWEDISH).of("agreement.addendum.figures", standing.title());
        return propose.begin(new ProposeAddendum.Command(number, title.length() > 200 ? title.substring(0, 200) : title, startsOn, List.of(clause),
                new Amendment(List.of(new Amendment.Change(clause.number(), Amendment.How.REPLACES)), null, null, List.of())));
    }

    private Optional<Clause> withNewAnnex(AgreementText text) {
        return FigureText.of(text).annex().flatMap(this::later)
                .flatMap(later -> text.clauses().stream().filter(AmendFigures::hasAnnex).findFirst()
                        .map(clause -> clause.withTerms(clause.terms().stream().map(term -> isAnnex(term) ? annex(term, later) : term).toList())));
    }

    private Optional<ModelView> later(Annex annex) {
        return models.find(annex.model()).filter(model -> model.supersededBy() != null).map(model -> models.get(model.supersededBy()));
    }

    private static ClauseTerm annex(ClauseTerm before, ModelView later) {
        return new ClauseTerm(before.kind(), before.about(), before.party(), before.year(), "modell/" + later.number(), before.least(), before.most(), later.sha256());
    }

    private static Optional<Clause> withBand(AgreementText text) {
        return text.clauses().stream().filter(clause -> clause.terms().stream().anyMatch(term -> term.about() == TermSubject.ASSIGNABLE_PLACES
                && (term.least() != null || term.most() != null))).findFirst();
    }

    private static boolean hasAnnex(Clause clause) {
        return clause.terms().stream().anyMatch(AmendFigures::isAnnex);
    }

    private static boolean isAnnex(ClauseTerm term) {
        return term.about() == TermSubject.MODEL;
    }
}
