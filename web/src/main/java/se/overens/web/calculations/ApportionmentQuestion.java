package se.overens.web.calculations;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.overens.distribution.CalculateApportionment;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Entry;
import se.overens.shared.apportionment.Method;

/// @param firstDivisor a decimal, for MODIFIED_SAINTE_LAGUE
public record ApportionmentQuestion(Long total, @Schema(implementation = Method.class) String method, String firstDivisor,
                                    List<EntryQuestion> entries) {

    /// @param weight a decimal
    /// @param floor  the least number of places; none when absent
    /// @param cap    the greatest number of places; none when absent
    public record EntryQuestion(String key, String weight, Long floor, Long cap) {}

    CalculateApportionment.Command command() {
        var read = new Reading();
        read.required("total", total);
        var way = read.oneOf(Method.class, "method", read.required("method", method));
        var first = read.decimal("firstDivisor", firstDivisor);
        var given = read.list("entries", entries, Apportionment.MOST_ENTRIES);
        var asked = new ArrayList<Entry>();
        for (int i = 0; i < given.size(); i++) asked.add(entry(read, "entries[" + i + "].", given.get(i)));
        read.check();
        return new CalculateApportionment.Command(total, way, first, asked);
    }

    private static Entry entry(Reading read, String at, EntryQuestion given) {
        return new Entry(read.key(at + "key", given.key), read.decimal(at + "weight", read.required(at + "weight", given.weight)),
                given.floor == null ? 0 : given.floor, given.cap);
    }
}
