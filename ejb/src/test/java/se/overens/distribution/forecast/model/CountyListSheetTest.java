package se.overens.distribution.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

class CountyListSheetTest {

    private static final List<Place> COUNTIES = List.of(county("01", "Stockholms län"), county("03", "Uppsala län"), county("04", "Södermanlands län"),
            county("05", "Östergötlands län"), county("06", "Jönköpings län"), county("07", "Kronobergs län"), county("08", "Kalmar län"),
            county("09", "Gotlands län"), county("10", "Blekinge län"), county("12", "Skåne län"), county("13", "Hallands län"),
            county("14", "Västra Götalands län"), county("17", "Värmlands län"), county("18", "Örebro län"), county("19", "Västmanlands län"),
            county("20", "Dalarnas län"), county("21", "Gävleborgs län"), county("22", "Västernorrlands län"), county("23", "Jämtlands län"),
            county("24", "Västerbottens län"), county("25", "Norrbottens län"));

    /// The lists as the government's ordinances have them; of 2025 only sixteen counties could be read.
    @ParameterizedTest
    @CsvSource({"lanstal_2017-SFS2016-874.csv, 30600, 940, 0", "lanstal_2017-SFS2017-27.csv, 23600, 697, 0", "lanstal_2019-SFS2018-1592.csv, 9000, 244, 0",
            "lanstal_2025-SFS2024-920_partial16.csv, 4643, 276, 5"})
    void the_governments_lists_are_read_as_they_are(String file, long total, long jonkoping, int missing) throws IOException {
        CountyListSheet list = CountyListSheet.read(SheetTable.of(bytes(file)), COUNTIES, Kind.COUNTY_QUOTA);
        assertThat(list.isRight()).isTrue();
        assertThat(list.hasSuggestions()).isFalse();
        assertThat(list.total()).isEqualTo(total);
        assertThat(list.persons()).containsEntry("06", jonkoping);
        assertThat(list.missing()).hasSize(missing);
        assertThat(list.isComplete()).isEqualTo(missing == 0);
    }

    /// The lists that are known from the start say what their ordinances say.
    @ParameterizedTest
    @MethodSource("known")
    void the_lists_that_are_known_are_right_and_make_the_national_total(NationalList known) {
        CountyListSheet list = CountyListSheet.read(SheetTable.of(known.text()), COUNTIES, Kind.COUNTY_QUOTA);
        assertThat(list.isRight()).isTrue();
        if (list.isComplete()) assertThat(list.total()).isEqualTo(known.nationalTotal());
        else assertThat(list.total()).isLessThan(known.nationalTotal());
    }

    static List<NationalList> known() {
        return NationalList.ALL;
    }

    @Test
    void a_list_of_planning_figures_is_not_taken_for_county_quotas() {
        assertThat(fault("Länskod;Planeringstal\n06;1200\n", Kind.COUNTY_QUOTA)).isEqualTo("sheet-of-planning-figures");
        assertThat(fault("Länskod;Länstal\n06;697\n", Kind.PLANNING_FIGURE)).isEqualTo("sheet-of-quotas");
    }

    @Test
    void of_a_list_with_both_each_takes_its_own_column() {
        String both = "Län;Länstal;Planeringstal\n06 Jönköpings län;697;1 200\n";
        assertThat(read(both, Kind.COUNTY_QUOTA).persons()).containsEntry("06", 697L);
        assertThat(read(both, Kind.PLANNING_FIGURE).persons()).containsEntry("06", 1200L);
    }

    @Test
    void a_lost_zero_is_mended_and_a_name_alone_only_suggested() {
        assertThat(read("Länskod;Antal\n6;697\n", Kind.COUNTY_QUOTA).rows().getFirst().mended()).isTrue();
        CountyListSheet named = read("Län;Antal\nJönköping;697\nKalmar län;388\n", Kind.COUNTY_QUOTA);
        assertThat(named.rows()).extracting(CountyListSheet.Row::code).containsExactly("06", "08");
        assertThat(named.rows()).allMatch(CountyListSheet.Row::suggested);
    }

    @Test
    void a_county_twice_or_unknown_is_named() {
        CountyListSheet list = read("Länskod;Antal\n06;697\n06;698\n11;5\n", Kind.COUNTY_QUOTA);
        assertThat(list.rows().stream().flatMap(row -> row.faults().stream()).map(Violation::code)).containsExactly("sheet-municipality-twice", "sheet-place-unknown");
    }

    private static CountyListSheet read(String text, Kind kind) {
        return CountyListSheet.read(SheetTable.of(text), COUNTIES, kind);
    }

    private static String fault(String text, Kind kind) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> read(text, kind)).isInstanceOfSatisfying(Invalid.class, refused -> refused.violations().forEach(violation -> codes.add(violation.code())));
        return codes.getFirst();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = CountyListSheetTest.class.getResourceAsStream("/published/allocation/" + file)) {
            return in.readAllBytes();
        }
    }

    private static Place county(String code, String name) {
        return new Place(code, name);
    }
}
