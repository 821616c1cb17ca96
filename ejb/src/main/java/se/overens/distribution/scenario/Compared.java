package se.overens.distribution.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.distribution.SimulationView;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Unit;
import se.overens.distribution.scenario.ComparisonView.CellView;
import se.overens.distribution.scenario.ComparisonView.ColumnView;
import se.overens.distribution.scenario.ComparisonView.Kind;
import se.overens.distribution.scenario.ComparisonView.RowView;

/// One set of figures among those that are laid side by side.
record Compared(String key, Kind kind, int number, String name, int year, long total, Map<String, Long> places) {

    static Compared calculated(String key, Kind kind, int number, String name, int year, Calculation calculation) {
        Map<String, Long> places = new HashMap<>();
        calculation.lines().forEach(line -> places.put(line.municipality().code(), line.places()));
        return new Compared(key, kind, number, name, year, calculation.total(), places);
    }

    static Compared frozen(String key, Snapshot frozen) {
        Map<String, Long> places = new HashMap<>();
        frozen.results().forEach(result -> places.put(result.code(), result.places()));
        return new Compared(key, Kind.MODEL, frozen.number(), frozen.title(), frozen.year(), frozen.total(), places);
    }

    static ComparisonView view(Unit unit, List<Compared> columns, Compared base, List<Municipality> municipalities) {
        return new ComparisonView(unit, columns.stream().map(each -> each.column(base)).toList(), base.key(),
                municipalities.stream().map(m -> new RowView(m.code(), m.name(), m.population(),
                        columns.stream().map(each -> each.cell(m, base)).toList())).toList());
    }

    private ColumnView column(Compared base) {
        return new ColumnView(key, kind, number, name, year, total, total - base.total());
    }

    private CellView cell(Municipality municipality, Compared base) {
        Long own = places.get(municipality.code());
        Long before = base.places().get(municipality.code());
        return new CellView(own, perThousand(own, municipality), own == null || before == null ? null : own - before, perThousand(before, municipality));
    }

    private static String perThousand(Long places, Municipality municipality) {
        return places == null ? null : SimulationView.perThousand(places, municipality.population());
    }
}
