package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.ModelFigure;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.Unit;
import se.overens.distribution.store.PublishedModels;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// What publishing is, however the figures came about: the next number, frozen bytes, the line of succession of the
/// category and year, a receipt, and word to every municipality.
@Dependent
public class Publication {

    @Inject
    private PublishedModels models;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Instance<PublicationGrounds> grounds;
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

    /// Somebody else has published for the year since the coordinator looked.
    public static class PublishedMeanwhile extends Refusal {

        public PublishedMeanwhile(int inForce, int year) {
            super(Kind.CONFLICT, "published-meanwhile", inForce, String.valueOf(year));
        }
    }

    /// What was to be superseded does not hold for the year.
    public static class NotInForce extends Refusal {

        public NotInForce(int model, int year) {
            super(Kind.CONFLICT, "model-not-in-force", model, String.valueOf(year));
        }
    }

    /// @param receipt the number of the receipt
    public record Published(PublishedModel model, String receipt) {
    }

    /// The number is taken first: its row is locked until the transaction ends, so two who publish at once come after
    /// each other and the second sees the first.
    ///
    /// @param supersedes the number of the model that is to hold no longer, or null when none does
    public Published publish(Category category, int year, Integer supersedes, IntFunction<Snapshot> freeze) {
        int number = numbers.next(acting.workspace(), "model", 0);
        UUID before = superseded(category, year, supersedes);
        Snapshot frozen = grounded(freeze.apply(number));
        PublishedModel model = new PublishedModel(acting.organisation(), frozen, before, today.now());
        Map<String, UUID> organisations = municipalities.organisations();
        List<ModelFigure> figures = frozen.results().stream()
                .map(result -> new ModelFigure(model, organisations.get(result.code()), result.code(), result.places())).toList();
        models.add(model, figures);
        happened.fire(new ModelPublished(model.id(), number, category, year, model.total(), model.sha256(), before));
        String path = "fordelning/modell/" + number;
        String what = told(frozen.mode());
        String receipt = receipts.give(Text.of("model-" + what + unit(frozen.unit()), model.title(), year, model.total()), Text.of("model-" + what, year),
                "model-" + what, path, model.sha256());
        figures.stream().filter(figure -> frozen.mode() != Mode.TRANSFERRED || isMoved(frozen, figure)).forEach(figure ->
                handedOver.fire(new HandedOver(figure.organisation(), Role.OFFICER, "figure-" + what, List.of(String.valueOf(year)), address(model))));
        return new Published(model, receipt);
    }

    private Snapshot grounded(Snapshot frozen) {
        return grounds.stream().flatMap(known -> known.on(frozen.dividedCategory(), frozen.year(), frozen.decision().decidedOn()).stream())
                .findFirst().map(frozen::standingOn).orElse(frozen);
    }

    private UUID superseded(Category category, int year, Integer seen) {
        PublishedModel inForce = models.inForce(acting.workspace(), category, year).orElse(null);
        if (inForce == null && seen != null) throw new NotInForce(seen, year);
        if (inForce != null && !Integer.valueOf(inForce.number()).equals(seen)) throw new PublishedMeanwhile(inForce.number(), year);
        return inForce == null ? null : inForce.id();
    }

    private static String told(Mode mode) {
        return switch (mode) {
            case CALCULATED, AS_DECIDED -> "published";
            case TRANSFERRED -> "transferred";
            case REVISED -> "revised";
        };
    }

    /// What a receipt calls what was published.
    private static String unit(Unit unit) {
        return unit == Unit.PERSONS ? "" : "-shares";
    }

    /// Whether the latest of the moves was from or to this municipality.
    private static boolean isMoved(Snapshot frozen, ModelFigure figure) {
        var latest = frozen.change().moves().getLast();
        return latest.from().equals(figure.code()) || latest.to().equals(figure.code());
    }

    /// Of the explanation: by year for the kommuntal, by model for the other categories.
    private static String address(PublishedModel model) {
        String ofYear = "kommuntal/" + model.year() + "/rakning";
        return model.category() == Category.ASSIGNMENT ? ofYear : ofYear + "?modell=" + model.number();
    }
}
