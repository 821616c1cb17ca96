package se.overens.cofinancing.index;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.cofinancing.index.model.IndexPoint;
import se.overens.cofinancing.index.model.IndexSeries;
import se.overens.cofinancing.index.model.IndexTables;
import se.overens.cofinancing.index.model.IndexValue;
import se.overens.cofinancing.index.store.Indexes;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The indexes of the workspace.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindIndexes {

    @Inject
    private Indexes indexes;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// By code, with what has been published of each.
    public List<IndexSeriesView> all() {
        Map<UUID, List<IndexPoint>> points = indexes.points(acting.workspace()).stream().collect(Collectors.groupingBy(IndexPoint::series));
        return indexes.series(acting.workspace()).stream().map(series -> view(series, points.containsKey(series.id())
                ? indexes.points(acting.workspace(), series.id()) : List.of())).toList();
    }

    public IndexSeriesView byCode(String code) {
        IndexSeries series = indexes.find(acting.workspace(), code).orElseThrow(() -> new NotFound("index-series", code));
        return view(series, indexes.points(acting.workspace(), series.id()));
    }

    /// To compute with: what has been published until today.
    public IndexTables tables() {
        Map<UUID, IndexSeries> series = indexes.series(acting.workspace()).stream().collect(Collectors.toMap(IndexSeries::id, Function.identity()));
        Map<String, List<IndexValue>> values = new HashMap<>(indexes.points(acting.workspace()).stream()
                .filter(point -> !point.value().publishedOn().isAfter(today.day()))
                .collect(Collectors.groupingBy(point -> series.get(point.series()).code(), Collectors.mapping(IndexPoint::value, Collectors.toList()))));
        return new IndexTables(series.values().stream().filter(IndexSeries::isComposite).collect(Collectors.toMap(IndexSeries::code, IndexSeries::parts)), values);
    }

    private static IndexSeriesView view(IndexSeries series, List<IndexPoint> points) {
        return new IndexSeriesView(series.code(), series.name(),
                series.parts().stream().map(part -> new IndexSeriesView.Part(part.series(), part.weight().toPlainString())).toList(),
                points.stream().map(point -> {
                    IndexValue value = point.value();
                    return new IndexSeriesView.Point(value.period().toString(), point.level(), value.edition().toString(), value.publishedOn());
                }).toList());
    }
}
