package se.overens.distribution.forecast.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import se.overens.distribution.model.Category;

/// A list of county quotas as the government's ordinance has it: national reference data, the same for all. A county
/// registers what it uses.
///
/// @param code          how it is asked for
/// @param validFrom     null: from the beginning of the year
/// @param nationalTotal what the ordinance says that all counties make; more than the list where it could be read in part only
public record NationalList(String code, Category category, int year, String source, LocalDate validFrom, long nationalTotal) {

    /// The latest first.
    public static final List<NationalList> ALL = List.of(
            new NationalList("2025-sfs-2024-920", Category.ASSIGNMENT, 2025, "SFS 2024:920", null, 5_600),
            new NationalList("2019-sfs-2018-1592", Category.ASSIGNMENT, 2019, "SFS 2018:1592", null, 9_000),
            new NationalList("2017-sfs-2017-27", Category.ASSIGNMENT, 2017, "SFS 2017:27", LocalDate.of(2017, Month.MARCH, 9), 23_600),
            new NationalList("2017-sfs-2016-874", Category.ASSIGNMENT, 2017, "SFS 2016:874", null, 30_600));

    /// The list with headings, as it can be read like any other sheet.
    public String text() {
        String name = "/national/lanstal-" + code + ".csv";
        try (InputStream in = Objects.requireNonNull(NationalList.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
