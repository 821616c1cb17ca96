package se.overens.cofinancing.outcome.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.distribution.sheet.SheetTable;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.distribution.sheet.SwedishNumber;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;

/// An outcome as a ledger gives it: one line for each period and component, under headings that say which column is which.
public record OutcomeSheet(List<Row> rows) {

    private static final Set<String> PERIODS = Set.of("period", "månad", "kvartal", "month", "quarter");
    private static final Set<String> NAMES = Set.of("kostnadsslag", "slag", "komponent", "kostnad", "konto", "component", "kind", "cost");
    private static final Set<String> AMOUNTS = Set.of("belopp", "utfall", "kr", "kronor", "amount", "outcome", "actual");
    private static final Set<String> SUMS = Set.of("summa", "totalt", "total", "sum");
    private static final Map<String, ComponentKind> WORDS = Map.ofEntries(Map.entry("lön", ComponentKind.SALARY), Map.entry("löner", ComponentKind.SALARY),
            Map.entry("lönekostnad", ComponentKind.SALARY), Map.entry("salary", ComponentKind.SALARY), Map.entry("resor", ComponentKind.TRAVEL),
            Map.entry("resa", ComponentKind.TRAVEL), Map.entry("travel", ComponentKind.TRAVEL), Map.entry("lokaler", ComponentKind.PREMISES),
            Map.entry("lokal", ComponentKind.PREMISES), Map.entry("lokalkostnad", ComponentKind.PREMISES), Map.entry("premises", ComponentKind.PREMISES),
            Map.entry("hela kostnaden", ComponentKind.WHOLE), Map.entry("whole", ComponentKind.WHOLE), Map.entry("övrigt", ComponentKind.OTHER), Map.entry("other", ComponentKind.OTHER));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,})\\.?(?: ((?:19|20)\\d\\d))?");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])");
    private static final int MOST_DECIMALS = 2;

    /// One line of the sheet.
    ///
    /// @param period null when it could not be read
    /// @param name   null when the year has no such component
    /// @param amount null when it could not be read
    /// @param faults what is wrong with it
    public record Row(int line, String writtenPeriod, String writtenName, String writtenAmount, OutcomePeriod period, CostName name, Money amount, List<Violation> faults) {

        public Row {
            faults = List.copyOf(faults);
        }
    }

    public OutcomeSheet {
        rows = List.copyOf(rows);
    }

    /// @param year       of months that do not say theirs
    /// @param components of the year
    /// @throws Invalid when it has no such columns
    public static OutcomeSheet read(SheetTable table, int year, List<CostName> components) {
        if (table.lines().size() < 2) throw new Invalid("text", "sheet-without-lines");
        Line headings = table.lines().getFirst();
        int period = column(headings, PERIODS, "outcome-sheet-without-period");
        int amount = column(headings, AMOUNTS, "outcome-sheet-without-amount");
        int name = components.size() == 1 && find(headings, NAMES) < 0 ? -1 : column(headings, NAMES, "outcome-sheet-without-component");
        List<Row> rows = new ArrayList<>();
        for (Line line : table.lines().subList(1, table.lines().size()))
            if (!SUMS.contains(line.cell(period).toLowerCase(Locale.ROOT)))
                rows.add(row(line, new String[] {line.cell(period), name < 0 ? "" : line.cell(name), line.cell(amount)}, table.pointIsDecimal(), year, components));
        if (rows.isEmpty()) throw new Invalid("text", "sheet-without-lines");
        return new OutcomeSheet(rows);
    }

    public boolean isRight() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    private static Row row(Line line, String[] written, boolean pointIsDecimal, int year, List<CostName> components) {
        List<Violation> faults = new ArrayList<>();
        String field = "lines[" + line.number() + "]";
        OutcomePeriod period = period(written[0], year).orElse(null);
        if (period == null) faults.add(Violation.of(field, "outcome-period"));
        CostName name = name(written[1], components).orElse(null);
        if (name == null) faults.add(Violation.of(field, "outcome-component-unknown"));
        Money amount = amount(written[2], pointIsDecimal, field, faults);
        return new Row(line.number(), written[0], written[1], written[2], period, name, amount, faults);
    }

    private static Money amount(String written, boolean pointIsDecimal, String field, List<Violation> faults) {
        SwedishNumber.Reading reading = SwedishNumber.read(written.replaceFirst("\\s*kr$", ""), pointIsDecimal);
        if (reading.fault() != null) {
            faults.add(Violation.of(field, "sheet-" + reading.fault(), "", written));
            return null;
        }
        int point = reading.number().indexOf('.');
        if (point >= 0 && reading.number().length() - point - 1 > MOST_DECIMALS) {
            faults.add(Violation.of(field, "amount"));
            return null;
        }
        return Money.parse(reading.number());
    }

    private static Optional<OutcomePeriod> period(String written, int year) {
        String plain = written.strip();
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) return Optional.of(OutcomePeriod.month(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2))));
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
            if (month >= 0) return Optional.of(OutcomePeriod.month(named.group(2) == null ? year : Integer.parseInt(named.group(2)), month + 1));
        }
        return OutcomePeriod.parse(plain.matches("[QqKk][1-4]") ? year + "-" + plain : plain);
    }

    private static Optional<CostName> name(String written, List<CostName> components) {
        if (written.isBlank() && components.size() == 1) return Optional.of(components.getFirst());
        String word = written.strip().toLowerCase(Locale.ROOT);
        return components.stream().filter(each -> !each.label().isEmpty() && each.label().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .or(() -> components.stream().filter(each -> each.kind() == WORDS.get(word)).findFirst());
    }

    private static int column(Line headings, Set<String> words, String fault) {
        int found = find(headings, words);
        if (found < 0) throw new Invalid("text", fault);
        return found;
    }

    private static int find(Line headings, Set<String> words) {
        for (int i = 0; i < headings.cells().size(); i++)
            if (words.contains(headings.cell(i).toLowerCase(Locale.ROOT).replaceFirst(",? \\(?kr\\)?$", ""))) return i;
        return -1;
    }
}
