package se.overens.cofinancing.index.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// Published values as they are written on lines, `2025;102,7;2024-10-15`, the way they come from a spreadsheet: the
/// period, the value and the day of publication, and, when the publication is called after another month, that month.
public final class IndexText {

    private static final int MOST_LINES = 500;

    /// @param level the value as it was written, with a decimal point
    public record Line(IndexValue value, String level) {
    }

    private IndexText() {
    }

    /// A heading line and empty lines are passed over.
    ///
    /// @throws Invalid with every line that cannot be read
    public static List<Line> lines(String text) {
        String[] written = text.strip().split("\\R");
        if (written.length > MOST_LINES) throw new Invalid("text", "too-many-lines", MOST_LINES);
        List<Line> lines = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            if (written[i].isBlank() || i == 0 && isHeading(written[i])) continue;
            String[] cells = written[i].strip().split("\\s*[;\\t]\\s*");
            try {
                lines.add(line(cells));
            } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
                faults.add(Violation.of("text", "index-line", i + 1, written[i].strip()));
            }
        }
        Invalid.unlessEmpty(faults);
        if (lines.isEmpty()) throw new Invalid("text", "missing");
        return lines;
    }

    /// @throws RuntimeException when a part of it cannot be read
    public static Line line(String... cells) {
        String level = cells[1].replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        LocalDate publishedOn = LocalDate.parse(cells[2]);
        YearMonth edition = cells.length > 3 && !cells[3].isEmpty() ? YearMonth.parse(cells[3]) : YearMonth.from(publishedOn);
        return new Line(new IndexValue(IndexPeriod.parse(cells[0]), Fraction.parse(level), edition, publishedOn), level);
    }

    private static boolean isHeading(String line) {
        return !IndexPeriod.isWritten(line.strip().split("\\s*[;\\t]\\s*")[0]);
    }
}
