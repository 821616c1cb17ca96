package se.overens.shared.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.shared.Fraction;

/// County numbers and keys as they were published, through both engines.
class PublishedAllocationsTest {

    private static final Fraction FIRST = Fraction.parse("1.2");

    @ParameterizedTest
    @CsvSource({"lanstal_2017-SFS2016-874,30600", "lanstal_2017-SFS2017-27,23600", "lanstal_2019-SFS2018-1592,9000"})
    void the_county_numbers_of_a_year_make_the_stated_sum_and_are_their_own_apportionment(String file, long total) {
        var numbers = whole("allocation/" + file, 2);
        assertThat(numbers).hasSize(21);
        assertThat(Arrays.stream(numbers).sum()).isEqualTo(total);
        for (var method : List.of(Method.LARGEST_REMAINDER, Method.SAINTE_LAGUE, Method.D_HONDT)) {
            assertThat(byBoth(total, method, numbers)).as(method.name()).containsExactly(numbers);
        }
    }

    @Test void the_sixteen_readable_counties_of_2025_are_a_part_of_5600() {
        var numbers = whole("allocation/lanstal_2025-SFS2024-920_partial16", 2);
        var sum = Arrays.stream(numbers).sum();
        assertThat(numbers).hasSize(16);
        assertThat(sum).isLessThan(5_600);
        assertThat(byBoth(sum, Method.LARGEST_REMAINDER, numbers)).containsExactly(numbers);
    }

    @Test void the_rows_of_the_relocation_of_2015_lack_two_of_120000_and_the_engine_does_not() {
        var persons = whole("allocation/eu_relocation_120000_com2015_451", 1);
        assertThat(Arrays.stream(persons).sum()).isEqualTo(119_998);
        var full = byBoth(120_000, Method.LARGEST_REMAINDER, persons);
        assertThat(Arrays.stream(full).sum()).isEqualTo(120_000);
        assertThat(IntStream.range(0, full.length).filter(i -> full[i] != persons[i]).count()).isEqualTo(2);
    }

    @ParameterizedTest @ValueSource(ints = {1, 2, 3, 4})
    void the_keys_of_koenigstein_divide_any_number_within_one_of_the_quota(int column) {
        var key = lines("allocation/koenigsteiner_schluessel_2014_2016").map(line -> line[column].replace(".", "")).mapToLong(Long::parseLong).toArray();
        for (long total : List.of(16L, 1_000L, 44_444L, 1_000_000L)) {
            var sum = Arrays.stream(key).sum();
            var places = byBoth(total, Method.LARGEST_REMAINDER, key);
            assertThat(IntStream.range(0, key.length)).allMatch(i -> Math.abs(places[i] * sum - key[i] * total) < sum);
            for (var method : Method.values()) byBoth(total, method, key);
        }
    }

    @Test void the_fixed_seats_of_the_riksdag_of_2002_are_the_largest_remainders_of_the_electorates() {
        var lines = lines("official_se_fixed_constituency_seats_2002").toList();
        var electorates = lines.stream().mapToLong(line -> Long.parseLong(line[1])).toArray();
        var seats = lines.stream().mapToLong(line -> Long.parseLong(line[5])).toArray();
        assertThat(byBoth(Arrays.stream(seats).sum(), Method.LARGEST_REMAINDER, electorates)).containsExactly(seats);
    }

    @Test void the_official_factor_weights_make_a_hundred() throws IOException {
        try (var stream = getClass().getResourceAsStream("/published/allocation/official_factor_weights.json")) {
            var models = new ObjectMapper().readTree(stream).get("models");
            for (var id : List.of("AF-2014-lanstal", "AF-2015-lanstal", "EU-2015-1601")) {
                var sum = 0L;
                for (var model : models) {
                    if (!model.get("id").asText().equals(id)) continue;
                    for (var weight : model.get("weights")) sum += weight.asLong();
                }
                assertThat(sum).as(id).isEqualTo(100);
            }
        }
    }

    /// The kernel's answer, which the exact engine confirms.
    private static long[] byBoth(long total, Method method, long[] weights) {
        var places = new long[weights.length];
        new Kernel(method, FIRST, weights.length).apportion(total, weights, places);
        var entries = IntStream.range(0, weights.length).mapToObj(i -> Entry.of("%03d".formatted(i), weights[i])).toList();
        assertThat(Apportionment.exactly(total, method, FIRST, entries).places()).isEqualTo(LongStream.of(places).boxed().toList());
        return places;
    }

    private static long[] whole(String file, int column) {
        return lines(file).mapToLong(line -> Long.parseLong(line[column])).toArray();
    }

    /// Without the remark on the source and the headings.
    private static Stream<String[]> lines(String file) {
        try (var stream = PublishedAllocationsTest.class.getResourceAsStream("/published/" + file + ".csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                    .map(line -> line.split(",")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
