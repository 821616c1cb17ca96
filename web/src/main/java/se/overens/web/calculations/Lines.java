package se.overens.web.calculations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.overens.shared.Invalid;
import se.overens.web.shared.Written;

/// A table written or pasted in a text field: one line each, a name and its numbers between semicolons or tabs.
final class Lines {

    static final String FIELD = "lines";

    /// @param numbers as written, with null where a cell is empty
    record Line(String name, List<BigDecimal> numbers) {
        String decimal(int place) {
            return place < numbers.size() && numbers.get(place) != null ? numbers.get(place).toPlainString() : null;
        }

        Long whole(int place) {
            if (place >= numbers.size() || numbers.get(place) == null) return null;
            var number = numbers.get(place);
            if (number.stripTrailingZeros().scale() > 0) throw new Invalid(FIELD, "line-whole", name);
            return number.longValueExact();
        }
    }

    private Lines() { }

    static List<Line> read(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line : text.split("\\R")) {
            number++;
            if (!line.isBlank()) lines.add(line(line, number));
        }
        return lines;
    }

    private static Line line(String line, int number) {
        var cells = Arrays.stream(line.split("[;\\t]", -1)).map(String::strip).toList();
        var numbers = new ArrayList<BigDecimal>();
        for (var cell : cells.subList(1, cells.size())) {
            numbers.add(cell.isEmpty() ? null : Written.number(cell).orElseThrow(() -> new Invalid(FIELD, "line", number, cell)));
        }
        return new Line(cells.getFirst(), numbers);
    }
}
