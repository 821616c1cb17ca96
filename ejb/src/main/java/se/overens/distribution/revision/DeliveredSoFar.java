package se.overens.distribution.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Unit;
import se.overens.distribution.reception.FindReception;

/// What the municipalities have received of the figures they have. Figures that are shares and not persons have nothing
/// delivered of them.
@Dependent
public class DeliveredSoFar {

    @Inject
    private FindReception receptions;

    /// By municipality code, zero for those that nothing is known of.
    public SortedMap<String, Long> of(Snapshot figures) {
        SortedMap<String, Long> known = figures.unit() == Unit.PERSONS ? receptions.received(figures.dividedCategory(), figures.year()) : new TreeMap<>();
        SortedMap<String, Long> delivered = new TreeMap<>();
        figures.municipalities().forEach(municipality -> delivered.put(municipality.code(), known.getOrDefault(municipality.code(), 0L)));
        return delivered;
    }
}
