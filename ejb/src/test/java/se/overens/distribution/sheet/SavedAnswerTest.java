package se.overens.distribution.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.distribution.model.FactorSheet;
import se.overens.distribution.model.Jonkoping;
import se.overens.distribution.model.Municipality;
import se.overens.shared.Invalid;

/// Answers as SCB and Kolada write them, cut down to the county.
class SavedAnswerTest {

    private static final Set<String> COUNTY = Jonkoping.ALL.stream().map(Municipality::code).collect(Collectors.toSet());

    private static final String JSON_STAT = """
            {"version":"2.0","class":"dataset","label":"Folkmängd efter region, tabellinnehåll och år","source":"SCB","updated":"2025-02-21T07:00:00Z",
             "role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},"id":["Region","ContentsCode","Tid"],"size":[3,2,2],
             "dimension":{
               "Region":{"label":"region","category":{"index":{"00":0,"0680":1,"0643":2},"label":{"00":"Riket","0680":"Jönköping","0643":"Habo"}}},
               "ContentsCode":{"label":"tabellinnehåll","category":{"index":["A","B"],"label":{"A":"Folkmängd","B":"Folkökning"}}},
               "Tid":{"label":"år","category":{"index":{"2023":0,"2024":1},"label":{"2023":"2023","2024":"2024"}}}},
             "extension":{"px":{"tableid":"TAB638"}},
             "value":[1,2,3,4,145114,148081,1000,null,12825,12946,250,121.5],"status":{"7":".."}}""";
    private static final String PX = """
            {"columns":[{"code":"Region","text":"region","type":"d"},{"code":"Kon","text":"kön","type":"d"},{"code":"Tid","text":"månad","type":"t"},
                        {"code":"X","text":"Folkmängd","type":"c"}],
             "comments":[],"data":[{"key":["0680","1","2025M03"],"values":["74321"]},{"key":["0680","2","2025M03"],"values":["73760"]},
                                   {"key":["0643","1","2025M03"],"values":[".."]},{"key":["0643","2","2025M03"],"values":["6400"]}],
             "metadata":[{"updated":"2025-05-08T06:00:00Z","label":"Folkmängd per månad","source":"SCB"}]}""";
    private static final String KOLADA = """
            {"count":3,"values":[
              {"kpi":"N02267","municipality":"0680","period":2023,"values":[{"count":1,"gender":"K","status":"","value":2.4},{"count":1,"gender":"T","status":"","value":2.68}]},
              {"kpi":"N02267","municipality":"0643","period":2023,"values":[{"count":1,"gender":"T","status":"Missing","value":null}]},
              {"kpi":"N02267","municipality":"0680","period":2022,"values":[{"count":1,"gender":"T","status":"","value":3.1}]}]}""";

    @Test
    void json_stat_gives_the_latest_year_of_the_countys_municipalities() {
        var answer = SavedAnswer.read(JSON_STAT);
        assertThat(answer.periods()).containsExactly("2023", "2024");
        assertThat(answer.period(null)).isEqualTo("2024");
        var lines = answer.table("2024", COUNTY).lines();
        assertThat(lines.get(0).cells()).containsExactly("Kommunkod", "Kommun", "Folkmängd", "Folkökning");
        assertThat(lines.get(1).cells()).containsExactly("0643", "Habo", "12946", "121,5");
        assertThat(lines.get(2).cells()).containsExactly("0680", "Jönköping", "148081", "");
        assertThat(lines).hasSize(3);
        assertThat(answer.table("2023", COUNTY).lines().get(2).cells()).containsExactly("0680", "Jönköping", "145114", "1000");
        assertThat(answer.sources()).containsEntry("Folkmängd", "SCB, tabell TAB638, uppdaterad 2025-02-21");
    }

    @Test
    void pxwebs_own_json_says_what_was_counted_for_whom() {
        var answer = SavedAnswer.read(PX);
        var lines = answer.table(answer.period(""), COUNTY).lines();
        assertThat(lines.get(0).cells()).containsExactly("Kommunkod", "Kommun", "Folkmängd, kön 1", "Folkmängd, kön 2");
        assertThat(lines.get(1).cells()).containsExactly("0643", "", "", "6400");
        assertThat(lines.get(2).cells()).containsExactly("0680", "", "74321", "73760");
        assertThat(answer.sources()).containsEntry("Folkmängd, kön 1", "SCB, tabell Folkmängd per månad, uppdaterad 2025-05-08");
        assertThat(answer.asOf("2025M03")).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void kolada_gives_the_total_and_not_the_part_of_one_gender() {
        var answer = SavedAnswer.read(KOLADA);
        var lines = answer.table("2023", COUNTY).lines();
        assertThat(lines.get(0).cells()).containsExactly("Kommunkod", "Kommun", "Kolada N02267");
        assertThat(lines.get(1).cells()).containsExactly("0643", "", "");
        assertThat(lines.get(2).cells()).containsExactly("0680", "", "2,68");
        assertThat(answer.sources()).containsEntry("Kolada N02267", "Kolada N02267");
    }

    @Test
    void a_value_that_the_service_does_not_have_is_named_with_its_municipality() {
        var sheet = FactorSheet.read(SavedAnswer.read(KOLADA).table("2023", COUNTY), Jonkoping.ALL);
        assertThat(sheet.rows().getFirst().name()).isEqualTo("Habo");
        assertThat(sheet.rows().getFirst().faults()).extracting(FactorSheet.Fault::code).containsExactly("sheet-value-missing");
        assertThat(sheet.faults()).hasSize(11).extracting(FactorSheet.Fault::code).containsOnly("sheet-municipality-missing");
    }

    @ParameterizedTest
    @CsvSource({"2023,2023-12-31", "2024,2024-12-31", "2025,2025-02-21", "2024M02,2024-02-29", "2024K3,2024-09-30", "2023-2024,", "2024M13,"})
    void a_period_holds_for_its_last_day_but_never_for_one_after_the_update(String period, LocalDate day) {
        assertThat(SavedAnswer.read(JSON_STAT).asOf(period)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"values\":[|answer-broken", "{\"a\":1}|answer-unknown", "{\"values\":[]}|answer-without-values",
        "{\"class\":\"dataset\",\"id\":[\"Tid\"],\"dimension\":{}}|answer-without-regions",
        "{\"columns\":[{\"code\":\"Tid\",\"type\":\"t\"}],\"data\":[]}|answer-without-regions"})
    void what_is_no_answer_is_refused_in_words(String text, String code) {
        assertThat(SavedAnswer.is(text)).isTrue();
        assertThatThrownBy(() -> SavedAnswer.read(text)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.violations().getFirst().code()).isEqualTo(code));
    }

    @Test
    void a_dataset_of_more_values_than_anyone_reads_is_not_unfolded() {
        var codes = java.util.stream.IntStream.range(0, 1_000).mapToObj(i -> "\"%04d\"".formatted(i)).collect(Collectors.joining(",", "[", "]"));
        var dimension = "{\"category\":{\"index\":" + codes + "}}";
        var json = "{\"class\":\"dataset\",\"id\":[\"Region\",\"Tid\",\"A\"],\"dimension\":{\"Region\":" + dimension + ",\"Tid\":" + dimension + ",\"A\":" + dimension + "},\"value\":[]}";
        assertThatThrownBy(() -> SavedAnswer.read(json)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.violations().getFirst().code()).isEqualTo("answer-too-large"));
    }
}
