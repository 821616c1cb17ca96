package se.overens.distribution.reception;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.ReceptionSheetView.RowView;
import se.overens.distribution.reception.model.Known;
import se.overens.distribution.reception.model.Period;
import se.overens.distribution.reception.model.ReceptionOutcome;
import se.overens.distribution.reception.model.ReceptionSheet;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// Registers received persons from a sheet. The preview says exactly what the import would say.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class ImportReception {

    /// @param text              the sheet as text; or
    /// @param file              as a file
    /// @param year              of numbers that do not say theirs, or null
    /// @param acceptSuggestions whether municipalities that only a name led to are accepted; absent: not
    public record Command(String text, byte[] file, @NotNull Category category, @Min(1990) @Max(2100) Integer year,
                          @NotBlank @Size(max = 200) String source, @NotNull LocalDate knownOn, Boolean acceptSuggestions) {

        SheetTable table() {
            return file != null ? SheetTable.of(file) : SheetTable.of(text);
        }
    }

    @Inject
    private FindMembers members;
    @Inject
    private ReceptionChecks checks;
    @Inject
    private RegisterReception register;

    public ReceptionSheetView preview(@Valid Command command) {
        ReceptionSheet sheet = read(command);
        List<Violation> violations = new ArrayList<>(violations(sheet, command));
        int news = 0;
        if (sheet.isRight()) {
            RegisterReception.Command registration = registration(sheet, command);
            violations.addAll(checks.faults(registration));
            news = violations.isEmpty() ? checks.news(registration).size() : 0;
        }
        return new ReceptionSheetView(rows(sheet, command.category()), sheet.missing(), news, violations);
    }

    public ReportRow take(@Valid Command command) {
        ReceptionSheet sheet = read(command);
        Invalid.unlessEmpty(violations(sheet, command));
        return register.register(registration(sheet, command));
    }

    private ReceptionSheet read(Command command) {
        return ReceptionSheet.read(command.table(), members.municipalities().stream().map(member -> new Place(member.code(), member.shortName())).toList(),
                command.year());
    }

    private static List<Violation> violations(ReceptionSheet sheet, Command command) {
        List<Violation> violations = new ArrayList<>(sheet.rows().stream().flatMap(row -> row.faults().stream()).distinct().toList());
        if (violations.isEmpty() && sheet.hasSuggestions() && !Boolean.TRUE.equals(command.acceptSuggestions())) violations.add(Violation.of("acceptSuggestions", "sheet-suggestions-not-accepted"));
        return violations;
    }

    private static RegisterReception.Command registration(ReceptionSheet sheet, Command command) {
        return new RegisterReception.Command(command.category(), command.source(), command.knownOn(),
                sheet.rows().stream().map(row -> new RegisterReception.Row(row.code(), row.year(), row.month(), row.persons())).toList());
    }

    private List<RowView> rows(ReceptionSheet sheet, Category category) {
        Map<Integer, List<ReceptionOutcome>> byYear = new HashMap<>();
        return sheet.rows().stream().map(row -> new RowView(row.line(), row.written(), row.code(), row.name(), row.mended(), row.suggested(), row.year(),
                row.month(), row.persons(), before(row, category, byYear), row.faults())).toList();
    }

    private Long before(ReceptionSheet.Row row, Category category, Map<Integer, List<ReceptionOutcome>> byYear) {
        if (row.code() == null || row.year() == null) return null;
        return checks.told(category, new Period(row.code(), row.year(), row.month()), byYear).stream().max(Known.BY_AGE).map(Known::persons).orElse(null);
    }
}
