package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.model.Unit;
import se.overens.distribution.scenario.ComparisonView;
import se.overens.distribution.scenario.ComparisonView.CellView;
import se.overens.distribution.scenario.ComparisonView.ColumnView;
import se.overens.distribution.scenario.ComparisonView.RowView;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Tile;

/// Bars and maps of models side by side, all in one measure: places per 1 000 inhabitants.
@Named("side")
@RequestScoped
public class SidePictures {

    @Inject
    private Formats fmt;

    /// One bar: its length and, in the same measure, the tick of the base; 0–100.
    public record Bar(ColumnView column, CellView cell, String share, String before) {
    }

    public record Line(RowView row, List<Bar> bars) {
    }

    /// One column on the map, with how many get more, fewer and as many.
    public record Map(ColumnView column, List<Tile> tiles, long more, long fewer, long same) {
    }

    /// What a column is called above its figures.
    public String heading(ColumnView column) {
        return fmt.text("distribution.compare.heading." + column.kind(), column.name(), String.valueOf(column.year()), column.number());
    }

    public String baseOf(ComparisonView view) {
        return view.columns().stream().filter(view::isBase).map(this::heading).findFirst().orElseThrow();
    }

    List<Line> lines(ComparisonView view) {
        BigDecimal most = most(view);
        return view.rows().stream().map(row -> new Line(row, IntStream.range(0, view.columns().size()).mapToObj(i -> {
            CellView cell = row.cells().get(i);
            return new Bar(view.columns().get(i), cell, Pictures.share(cell.perThousand(), most), Pictures.share(cell.beforePerThousand(), most));
        }).toList())).toList();
    }

    /// Of all columns but the base.
    List<Map> maps(ComparisonView view) {
        BigDecimal most = most(view);
        return IntStream.range(0, view.columns().size()).filter(i -> !view.isBase(view.columns().get(i))).mapToObj(i -> new Map(view.columns().get(i),
                view.rows().stream().map(row -> tile(row, row.cells().get(i), view.unit(), most)).toList(), view.count(i, 1), view.count(i, -1), view.count(i, 0))).toList();
    }

    private Tile tile(RowView row, CellView cell, Unit unit, BigDecimal most) {
        int tone = cell.places() == null ? 0 : Pictures.tone(cell.places(), cell.perThousand(), most);
        return new Tile(row.code(), row.name(), fmt.places(cell.places(), unit), fmt.difference(cell.difference(), unit), tone);
    }

    private static BigDecimal most(ComparisonView view) {
        return view.rows().stream().flatMap(row -> row.cells().stream()).map(CellView::perThousand).filter(value -> value != null)
                .map(BigDecimal::new).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE).max(new BigDecimal("0.01"));
    }
}
