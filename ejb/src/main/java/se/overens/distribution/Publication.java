package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import se.overens.distribution.model.ModelFigure;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.store.PublishedModels;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// What publishing is, however the figures came about: the next number, frozen bytes, the line of succession of the
/// year, a receipt, and word to every municipality.
@Dependent
public class Publication {

    @Inject
    private PublishedModels models;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CountyMunicipalities municipalities;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    /// @param receipt the number of the receipt
    record Published(PublishedModel model, String receipt) {
    }

    /// The number is taken first: its row is locked until the transaction ends, so two who publish at once come after
    /// each other and the second sees the first.
    Published publish(int year, IntFunction<Snapshot> freeze) {
        int number = numbers.next(acting.workspace(), "model", 0);
        UUID before = models.inForce(acting.workspace(), year).map(PublishedModel::id).orElse(null);
        Snapshot frozen = freeze.apply(number);
        PublishedModel model = new PublishedModel(acting.organisation(), frozen, before, today.now());
        Map<String, UUID> organisations = municipalities.organisations();
        List<ModelFigure> figures = frozen.results().stream()
                .map(result -> new ModelFigure(model, organisations.get(result.code()), result.code(), result.places())).toList();
        models.add(model, figures);
        happened.fire(new ModelPublished(model.id(), number, year, model.total(), model.sha256(), before));
        String path = "fordelning/modell/" + number;
        String receipt = receipts.give(Text.of("model-published", model.title(), year, model.total()), Text.of("model-published", year),
                "model-published", path, model.sha256());
        figures.forEach(figure -> handedOver.fire(new HandedOver(figure.organisation(), Role.OFFICER, "figure-published",
                List.of(String.valueOf(year)), "kommuntal/" + year + "/rakning")));
        return new Published(model, receipt);
    }
}
