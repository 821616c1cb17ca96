package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementFigure;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.AgreementFigures;
import se.overens.agreement.store.Agreements;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.ModelPublished;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Category;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Gives agreements without own figures the figure of each year: when the county publishes a year, and for the years
/// already published when the last party signs. No figure changes without a decision, and an old one is kept.
@ApplicationScoped
public class ResolveFigures {

    @Inject
    private AgreementFigures figures;
    @Inject
    private Agreements agreements;
    @Inject
    private FindPublishedFigures published;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    void on(@Observes ModelPublished model) {
        if (model.category() != Category.ASSIGNMENT) return;   // an agreement without own figures follows the kommuntal
        for (Agreement agreement : figures.concerned(acting.workspace(), model.year())) resolve(agreement, model.year(), true);
    }

    void on(@Observes AgreementActivated activated) {
        Agreement agreement = agreements.all(acting.workspace(), List.of(activated.agreement())).getFirst();
        if (agreement.form() != AgreementForm.FIGURELESS) return;
        AgreementVersion text = agreements.version(acting.workspace(), agreement.id(), agreement.latestVersion()).orElseThrow();
        for (int year : published.years()) {
            if (year >= text.startsOn().getYear() && (text.endsOn() == null || year <= text.endsOn().getYear())) resolve(agreement, year, false);
        }
    }

    private void resolve(Agreement agreement, int year, boolean tell) {
        List<PublishedFigure> ofYear = published.ofYear(year);
        Set<String> known = new HashSet<>();
        figures.of(acting.workspace(), agreement.id()).forEach(f -> known.add(key(f.organisation(), f.year(), f.source().model())));
        for (var party : agreements.parties(acting.workspace(), agreement.id())) {
            ofYear.stream().filter(f -> f.organisation().equals(party.organisation()))
                    .filter(f -> !known.contains(key(f.organisation(), year, f.modelId())))
                    .forEach(f -> take(agreement, f, tell));
        }
    }

    private void take(Agreement agreement, PublishedFigure figure, boolean tell) {
        var source = new AgreementFigure.Source(figure.standing(), figure.modelId(), figure.modelNumber(), figure.modelTitle(),
                figure.decidedOn(), figure.caseReference(), figure.sha256());
        figures.add(new AgreementFigure(agreement, figure.organisation(), figure.year(), Math.toIntExact(figure.places()), source, today.now()));
        happened.fire(new FiguresResolved(agreement.id(), agreement.number(), figure.year(), figure.modelId()));
        if (tell) handing.toOfficers(figure.organisation(), "agreement-figure", "avtal/" + agreement.number() + "/siffror", figure.year());
    }

    private static String key(UUID organisation, int year, UUID model) {
        return organisation + " " + year + " " + model;
    }
}
