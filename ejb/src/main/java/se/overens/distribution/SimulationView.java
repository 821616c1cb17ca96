package se.overens.distribution;

import java.util.List;
import se.overens.distribution.model.Advice;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Unit;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Tie;

/// What the weights would mean. Decimals are strings.
///
/// @param unit      what the places are numbers of
/// @param weightSum in per cent; the weights count in proportion to it until it is 100
/// @param compared  the published model that the differences are counted from, or null
public record SimulationView(Unit unit, long total, String weightSum, boolean complete, ComparedView compared, List<RowView> rows, List<Tie> ties,
                             List<Advice> advice, int more, int fewer, int same) {

    public record ComparedView(int number, int year, String title, long total) {
    }

    /// @param share       of the county, in per cent with two decimals
    /// @param perThousand places per 1 000 inhabitants with two decimals
    /// @param before      the figure compared with, or null
    /// @param difference  from the figure compared with, or null
    public record RowView(String code, String name, long population, String share, long places, String perThousand,
                          Long before, String beforePerThousand, Long difference) {
    }

    static SimulationView of(Unit unit, Calculation calculation, Snapshot compared) {
        List<RowView> rows = calculation.lines().stream().map(line -> row(line, compared)).toList();
        String sum = calculation.inputs().weightSum().toPlainString();
        return new SimulationView(unit, calculation.total(), sum, calculation.inputs().weightSum().compareTo(Fraction.of(100)) == 0,
                compared == null ? null : new ComparedView(compared.number(), compared.year(), compared.title(), compared.total()),
                rows, calculation.ties(), Advice.on(calculation), count(rows, 1), count(rows, -1), count(rows, 0));
    }

    private static RowView row(Calculation.Line line, Snapshot compared) {
        var municipality = line.municipality();
        Long before = compared == null ? null : Long.valueOf(compared.places(municipality.code()));
        return new RowView(municipality.code(), municipality.name(), municipality.population(),
                line.step().share().times(100).toDecimal(2).toPlainString(), line.places(), perThousand(line.places(), municipality.population()),
                before, before == null ? null : perThousand(before, municipality.population()), before == null ? null : line.places() - before);
    }

    public static String perThousand(long places, long population) {
        return population == 0 ? null : Fraction.of(places * 1000, population).toDecimal(2).toPlainString();
    }

    private static int count(List<RowView> rows, int sign) {
        return (int) rows.stream().filter(row -> row.difference() != null && Long.signum(row.difference()) == sign).count();
    }
}
