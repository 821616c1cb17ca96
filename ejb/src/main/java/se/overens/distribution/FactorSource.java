package se.overens.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.distribution.model.FactorSheet;
import se.overens.distribution.model.FactorSheet.Column;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.sheet.SavedAnswer;
import se.overens.distribution.sheet.SheetTable;

/// What was sent in, read: a spreadsheet, pasted text or a statistics service's saved answer, which also says where its
/// values come from.
///
/// @param answer null when it is no such answer
/// @param period of the answer
record FactorSource(FactorSheet sheet, SavedAnswer answer, String period) {

    /// @param file   or null, and then the text is read
    /// @param period of a saved answer; null: the latest
    static FactorSource read(byte[] file, String text, String period, List<Municipality> municipalities) {
        String content = file == null ? text : SheetTable.decode(file);
        if (!SavedAnswer.is(content)) return new FactorSource(FactorSheet.read(SheetTable.of(content), municipalities), null, null);
        SavedAnswer answer = SavedAnswer.read(content);
        String shown = answer.period(period);
        SheetTable table = answer.table(shown, municipalities.stream().map(Municipality::code).collect(Collectors.toSet()));
        return new FactorSource(FactorSheet.read(table, municipalities), answer, shown);
    }

    /// As the service is to be cited; null for an ordinary sheet.
    String source(Column column) {
        return answer == null ? null : answer.sources().get(column.heading());
    }

    LocalDate asOf() {
        return answer == null ? null : answer.asOf(period);
    }
}
