package se.overens.distribution.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.ChangeView.Row;
import se.overens.distribution.Publication.PublishedMeanwhile;
import se.overens.distribution.model.RevisedModel;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Revision;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.revision.RevisionView.Sums;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.workspace.CurrentActing;

/// What the preview and the publication have in common: the same model, the same rules, the same refusals.
@Dependent
class OpenRevision {

    @Inject
    private PublishedModels models;
    @Inject
    private DeliveredSoFar delivered;
    @Inject
    private CurrentActing acting;

    /// A model in force and what becomes of it.
    record Opened(PublishedModel model, RevisedModel revised) {
    }

    /// @throws PublishedMeanwhile when the model does not hold any longer
    Opened open(int number, RevisionOrder order) {
        PublishedModel model = inForce(number);
        Snapshot held = model.snapshot();
        int year = order.year(held.year());
        if (order.effectiveOn().getYear() != year) throw new Invalid("effectiveOn", "effective-outside-year", String.valueOf(year));
        expectNoPersons(order);
        return new Opened(model, RevisedModel.of(held, order.total(), order.undelivered(), order.effectiveOn(), order.source().strip(), delivered.of(held),
                order.of(held.adjustments())));
    }

    /// Everybody is going to read it.
    private static void expectNoPersons(RevisionOrder order) {
        if (PersonalNumber.isIn(order.source())) throw new Invalid("source", "personal-number");
        if (order.title() != null && PersonalNumber.isIn(order.title())) throw new Invalid("title", "personal-number");
        for (int i = 0; order.adjustments() != null && i < order.adjustments().size(); i++) {
            String reason = order.adjustments().get(i).reason();
            if (reason != null && PersonalNumber.isIn(reason)) throw new Invalid("adjustments[" + i + "].reason", "personal-number");
        }
    }

    PublishedModel inForce(int number) {
        PublishedModel model = models.find(acting.workspace(), number).orElseThrow(() -> new NotFound("model", number));
        int holds = models.inForce(acting.workspace(), model.category(), model.year()).map(PublishedModel::number).orElseThrow();
        if (holds != number) throw new PublishedMeanwhile(holds, model.year());
        return model;
    }

    static RevisionView view(Opened opened, RevisionOrder order) {
        Snapshot held = opened.model().snapshot();
        Revision revision = opened.revised().revision();
        List<Row> rows = opened.revised().figures().lines().stream().map(Row::of).toList();
        return new RevisionView(held.number(), held.dividedCategory(), order.year(held.year()), held.total(), order.total(), order.effectiveOn(),
                revision.source(), order.undelivered(), revision.basis(), revision.adjustments(), rows, Sums.of(rows));
    }
}
