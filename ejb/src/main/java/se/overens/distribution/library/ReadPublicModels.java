package se.overens.distribution.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.ChangeView;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.ModelViews;
import se.overens.distribution.library.PublicModelView.VersionView;
import se.overens.distribution.library.store.PublicModels;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindWorkspaces;

/// What counties have published, for everybody and without a login.
@Stateless
@Allowed(to = Circle.EVERYBODY)
public class ReadPublicModels {

    @Inject
    private PublicModels models;
    @Inject
    private FindWorkspaces counties;

    /// A model exactly as it was frozen.
    ///
    /// @param json   the bytes, which sha256 is of
    public record Frozen(String json, String sha256) {
    }

    public Page<PublicModelRow> list(ModelSearch search, Page.Request page) {
        return new Page<>(models.rows(search, page.offset(), page.size()), page.page(), page.size(), models.count(search));
    }

    /// @param county the county code, `06`
    public PublicModelView get(String county, int number) {
        PublishedModel model = find(county, number);
        Snapshot frozen = model.snapshot();
        List<PublishedModel> line = models.line(model);
        return new PublicModelView(county, counties.name(county), number, model.category(), frozen.unit(), frozen.regime(), frozen.label(),
                model.year(), model.title(), model.mode(), model.total(), frozen.method(), frozen.firstDivisor(), frozen.rules(), frozen.factors(),
                frozen.deduction(), frozen.limits(), frozen.adjustments(), frozen.alternatives(), frozen.basedOn(), frozen.source(),
                DecisionView.of(frozen.decision()),
                ModelViews.figures(frozen), line.stream().map(each -> version(each, line)).toList(), supersededBy(model, line),
                model.publishedAt(), model.sha256(), ChangeView.of(frozen), frozen.grounds());
    }

    /// @param code the municipality's
    public ExplanationView explain(String county, int number, String code) {
        PublishedModel model = find(county, number);
        return ExplanationView.of(model.snapshot(), code, model.sha256());
    }

    public Frozen frozen(String county, int number) {
        PublishedModel model = find(county, number);
        return new Frozen(model.frozen(), model.sha256());
    }

    private PublishedModel find(String county, int number) {
        return models.find(county, number).orElseThrow(() -> new NotFound("model", county + "/" + number));
    }

    private static VersionView version(PublishedModel model, List<PublishedModel> line) {
        return new VersionView(model.number(), model.title(), model.total(), model.decidedOn(), model.publishedAt(), supersededBy(model, line) == null);
    }

    private static Integer supersededBy(PublishedModel model, List<PublishedModel> line) {
        return line.stream().filter(later -> model.id().equals(later.supersedes())).map(PublishedModel::number).findFirst().orElse(null);
    }
}
