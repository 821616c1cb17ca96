package se.overens.distribution.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.shared.apportionment.Method;

/// The thirteen municipalities of Jönköpings län, with inhabitants and unemployed by data/geo (2025 and August 2022),
/// the published figures of 2022 and the invented dwellings and deductions of the mock-up.
public final class Jonkoping {

    public record Row(String code, String name, long population, long unemployed, long places2022) {
    }

    public static final List<Row> ROWS = List.of(
            new Row("0604", "Aneby", 6853, 135, 4), new Row("0686", "Eksjö", 17705, 397, 4), new Row("0662", "Gislaved", 28730, 612, 18),
            new Row("0617", "Gnosjö", 9064, 164, 10), new Row("0643", "Habo", 13518, 145, 18), new Row("0680", "Jönköping", 148081, 2705, 119),
            new Row("0642", "Mullsjö", 7553, 103, 9), new Row("0682", "Nässjö", 31476, 939, 8), new Row("0684", "Sävsjö", 11536, 281, 0),
            new Row("0687", "Tranås", 18634, 428, 8), new Row("0665", "Vaggeryd", 14931, 226, 13), new Row("0685", "Vetlanda", 27379, 541, 13),
            new Row("0683", "Värnamo", 34531, 580, 31));

    public static final List<Municipality> ALL = ROWS.stream().map(row -> new Municipality(row.code(), row.name(), row.population())).toList();

    private Jonkoping() {
    }

    public static Map<String, String> values(Function<Row, Object> value) {
        Map<String, String> values = new TreeMap<>();
        ROWS.forEach(row -> values.put(row.code(), String.valueOf(value.apply(row))));
        return values;
    }

    /// Unemployed per cent of the inhabitants with two decimals, as the county's material gives it.
    public static String unemployedPercent(Row row) {
        long hundredths = (row.unemployed() * 10_000 * 2 + row.population()) / (row.population() * 2);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }

    public static Factor population(String weight) {
        return Factor.of("Befolkning", Kind.COUNT, Polarity.MORE_IS_MORE, weight, values(Row::population));
    }

    public static Factor labourMarket(String weight) {
        return Factor.of("Arbetsmarknad", Kind.RATE, Polarity.LESS_IS_MORE, weight, values(Jonkoping::unemployedPercent));
    }

    /// As if each had already received so many that the rest of its share is what was published for 2022.
    public static Deduction received() {
        return new Deduction("Mottagna 2021–2023", "Exempel", new TreeMap<>(values(row -> row.places2022() == 0 ? 12 : row.unemployed() % 7)));
    }

    public static ModelInputs inputs(Factor... factors) {
        return new ModelInputs(List.of(factors), null, Method.LARGEST_REMAINDER);
    }
}
