package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The county's published models, for all its members.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindModels {

    @Inject
    private PublishedModels models;
    @Inject
    private ModelViews views;
    @Inject
    private CurrentActing acting;

    public Page<ModelRow> list(Page.Request page) {
        return new Page<>(models.rows(acting.workspace(), page.offset(), page.size()), page.page(), page.size(), models.count(acting.workspace()));
    }

    public ModelView get(int number) {
        return views.of(model(number), null);
    }

    /// The model of the number, if there is one.
    public Optional<ModelView> find(int number) {
        return models.find(acting.workspace(), number).map(model -> views.of(model, null));
    }

    /// The frozen bytes, which the check sum is made of.
    public String frozen(int number) {
        return model(number).frozen();
    }

    /// @param code the municipality's
    public ExplanationView explain(int number, String code) {
        return ExplanationView.of(model(number), code);
    }

    /// The number of the model that holds for the year.
    public Optional<Integer> inForce(Category category, int year) {
        return models.inForce(acting.workspace(), category, year).map(PublishedModel::number);
    }

    /// How the figure that holds for the year came about; nothing when nothing has been published for it.
    public Optional<ExplanationView> explainYear(Category category, int year, String code) {
        return models.inForce(acting.workspace(), category, year).map(model -> ExplanationView.of(model, code));
    }

    private PublishedModel model(int number) {
        return models.find(acting.workspace(), number).orElseThrow(() -> new NotFound("model", number));
    }
}
