package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.List;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.ModelView.FigureView;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Result;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.Fraction;

/// Published models as they are shown.
@Dependent
public class ModelViews {

    @Inject
    private PublishedModels models;

    public ModelView of(PublishedModel model, String receipt) {
        Snapshot frozen = model.snapshot();
        Integer supersedes = model.supersedes() == null ? null
                : models.find(model.workspace(), model.supersedes()).map(PublishedModel::number).orElse(null);
        Integer supersededBy = models.supersederOf(model.workspace(), model.id()).map(PublishedModel::number).orElse(null);
        return new ModelView(model.id(), model.number(), model.category(), frozen.unit(), frozen.regime(), frozen.label(), model.year(),
                model.title(), model.mode(), model.total(), frozen.method(), frozen.firstDivisor(), frozen.rules(), frozen.factors(),
                frozen.deduction(), frozen.limits(), frozen.adjustments(), frozen.alternatives(), frozen.basedOn(), frozen.source(),
                DecisionView.of(frozen.decision()),
                figures(frozen), frozen.ties(), supersedes, supersededBy, model.publishedAt(), model.sha256(), receipt, ChangeView.of(frozen), frozen.grounds());
    }

    /// Every municipality's figure as it was frozen.
    public static List<FigureView> figures(Snapshot frozen) {
        return frozen.municipalities().stream().map(m -> {
            Result result = frozen.results().stream().filter(r -> r.code().equals(m.code())).findFirst().orElseThrow();
            return new FigureView(m.code(), m.name(), m.population(), percent(result.share()), result.places(),
                    SimulationView.perThousand(result.places(), m.population()));
        }).toList();
    }

    private static String percent(String share) {
        if (share == null) return null;
        String[] parts = share.split("/");
        BigInteger denominator = parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]);
        return new Fraction(new BigInteger(parts[0]), denominator).times(100).toDecimal(2).toPlainString();
    }
}
