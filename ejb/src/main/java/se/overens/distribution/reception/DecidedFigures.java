package se.overens.distribution.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Category;
import se.overens.distribution.store.PublishedModels;
import se.overens.workspace.CurrentActing;

/// The published figures by municipality code, in the category's unit.
@Dependent
public class DecidedFigures {

    @Inject
    private PublishedModels models;
    @Inject
    private CurrentActing acting;

    /// Empty when nothing has been published for the year, which is not zero.
    public SortedMap<String, Long> of(Category category, int year) {
        SortedMap<String, Long> places = new TreeMap<>();
        models.figures(acting.workspace(), category, year).forEach(figure -> places.put(figure.code(), figure.places()));
        return places;
    }

    /// The years that something has been published for, the latest first.
    public List<Integer> years(Category category) {
        return models.years(acting.workspace(), category);
    }
}
