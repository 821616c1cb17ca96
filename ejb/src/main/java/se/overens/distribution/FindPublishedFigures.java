package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.store.PublishedModels;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The figures that hold: for each category and year those of the model that was published last for it. Where no
/// category is said it is ASSIGNMENT, the kommuntal.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPublishedFigures {

    @Inject
    private PublishedModels models;
    @Inject
    private CurrentActing acting;

    /// Nothing when nothing has been published for the year, which is not the same as zero.
    public Optional<PublishedFigure> find(int year, UUID organisation) {
        return ofYear(year).stream().filter(figure -> figure.organisation().equals(organisation)).findFirst();
    }

    /// Every municipality's figure of the year.
    public List<PublishedFigure> ofYear(int year) {
        return ofYear(Category.ASSIGNMENT, year);
    }

    public List<PublishedFigure> ofYear(Category category, int year) {
        return models.inForce(acting.workspace(), category, year).map(model -> models.figures(acting.workspace(), category, year).stream()
                .map(row -> PublishedFigure.of(row, model)).toList()).orElse(List.of());
    }

    /// One organisation's figures, the latest year first.
    public List<PublishedFigure> of(UUID organisation) {
        return of(Category.ASSIGNMENT, organisation);
    }

    public List<PublishedFigure> of(Category category, UUID organisation) {
        return models.figures(acting.workspace(), category, organisation).stream().map(row -> PublishedFigure.of(row, model(row))).toList();
    }

    /// The years that something has been published for, the latest first.
    public List<Integer> years() {
        return years(Category.ASSIGNMENT);
    }

    public List<Integer> years(Category category) {
        return models.years(acting.workspace(), category);
    }

    private PublishedModel model(PublishedFigureRow row) {
        return models.find(acting.workspace(), row.model()).orElseThrow();
    }
}
