package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.overens.distribution.ModelView.FigureView;
import se.overens.distribution.SimulationView;
import se.overens.distribution.SimulationView.RowView;
import se.overens.distribution.model.Unit;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Tile;

/// Bars and tiles beside the table: places per 1 000 inhabitants, else the largest municipality hides all the others.
@RequestScoped
public class Pictures {

    private static final int TONES = 4;

    @Inject
    private Formats fmt;

    /// One bar: its length and, in the same measure, the tick of the figure compared with; 0–100.
    public record Bar(RowView row, String share, String before) {
    }

    /// @param limits where the tones 1–4 begin, in places per 1 000 inhabitants
    /// @param county places per 1 000 inhabitants in all of it
    public record Chart(List<Bar> bars, List<Tile> tiles, List<BigDecimal> limits, String county) {
    }

    Chart of(SimulationView result) {
        return result == null ? of(List.of(), Unit.PERSONS) : of(result.rows(), result.unit());
    }

    /// Figures that are compared with no others.
    public Chart ofFigures(List<FigureView> figures, Unit unit) {
        return of(figures.stream().map(figure -> new RowView(figure.code(), figure.name(), figure.population(), figure.share(), figure.places(),
                figure.perThousand(), null, null, null)).toList(), unit);
    }

    private Chart of(List<RowView> rows, Unit unit) {
        if (rows.isEmpty()) return new Chart(List.of(), List.of(), List.of(), null);
        BigDecimal most = rows.stream().flatMap(row -> Stream.of(row.perThousand(), row.beforePerThousand()))
                .filter(value -> value != null).map(BigDecimal::new).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE).max(new BigDecimal("0.01"));
        return new Chart(rows.stream().map(row -> new Bar(row, share(row.perThousand(), most), share(row.beforePerThousand(), most))).toList(),
                rows.stream().map(row -> tile(row, unit, most)).toList(),
                Stream.of(1, 2, 3).map(i -> most.multiply(BigDecimal.valueOf(i * 25L, 2))).toList(),
                SimulationView.perThousand(rows.stream().mapToLong(RowView::places).sum(), rows.stream().mapToLong(RowView::population).sum()));
    }

    private Tile tile(RowView row, Unit unit, BigDecimal most) {
        String note = row.difference() != null ? fmt.difference(row.difference(), unit) : unit == Unit.PERSONS ? fmt.decimal(decimal(row.perThousand()), 2) : "";
        return new Tile(row.code(), row.name(), fmt.places(row.places(), unit), note, tone(row.places(), row.perThousand(), most));
    }

    /// Nothing has tone 0; the rest in four equal steps up to the most.
    static int tone(long places, String perThousand, BigDecimal most) {
        if (places == 0) return 0;
        int step = decimal(perThousand).multiply(BigDecimal.valueOf(TONES)).divide(most, MathContext.DECIMAL32).intValue();
        return Math.min(TONES, step + 1);
    }

    static String share(String perThousand, BigDecimal most) {
        return perThousand == null ? "0" : decimal(perThousand).movePointRight(2).divide(most, MathContext.DECIMAL32).toPlainString();
    }

    private static BigDecimal decimal(String number) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number);
    }
}
