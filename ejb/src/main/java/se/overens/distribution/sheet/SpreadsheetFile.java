package se.overens.distribution.sheet;

import java.util.List;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.shared.Invalid;

/// A spreadsheet's own file, known by what it begins with and not by what it is called.
final class SpreadsheetFile {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    /// The container of the old `.xls`, and of any newer file that has a password.
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private SpreadsheetFile() {
    }

    /// Whether this is a file of a program, and no text.
    static boolean is(byte[] content) {
        return begins(content, ZIP) || begins(content, OLE2) || begins(content, PDF);
    }

    /// The lines of the first sheet that holds a table.
    ///
    /// @throws Invalid when it is locked, broken, no spreadsheet or too large unpacked
    static List<Line> read(byte[] content) {
        if (begins(content, OLE2)) throw new Invalid("file", "sheet-locked-or-old");
        if (!begins(content, ZIP)) throw new Invalid("file", "sheet-not-spreadsheet");
        Unzipped file = Unzipped.of(content);
        List<List<Line>> sheets = sheets(file);
        return sheets.stream().filter(SpreadsheetFile::isTable).findFirst()
                .or(() -> sheets.stream().filter(lines -> !lines.isEmpty()).findFirst())
                .orElseThrow(() -> new Invalid("file", "sheet-empty"));
    }

    private static List<List<Line>> sheets(Unzipped file) {
        if (file.has("xl/workbook.xml")) return XlsxSheets.read(file);
        if (file.text("mimetype").strip().equals("application/vnd.oasis.opendocument.spreadsheet")) return OdsSheets.read(file);
        throw new Invalid("file", "sheet-not-spreadsheet");
    }

    /// Two lines with something in two columns.
    private static boolean isTable(List<Line> lines) {
        return lines.stream().filter(line -> line.filled() > 1).limit(2).count() == 2;
    }

    private static boolean begins(byte[] content, int[] with) {
        if (content.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((content[i] & 0xFF) != with[i]) return false;
        return true;
    }
}
