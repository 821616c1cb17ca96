package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.overens.distribution.forecast.CountyListView.RowView;
import se.overens.distribution.forecast.model.CountyListSheet;
import se.overens.distribution.forecast.model.CountyNumber.Content;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.distribution.model.Category;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindWorkspaces;
import se.overens.workspace.model.Role;

/// Takes the own county's number from a national list with all counties, and keeps the list beside it. The preview says
/// exactly what the import would say.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class ImportCountyList {

    /// @param kind              what the list is of: the two are never mixed
    /// @param text              the list as text; or
    /// @param file              as a file
    /// @param nationalTotal     what the list says that it sums to, or null
    /// @param acceptSuggestions whether counties that only a name led to are accepted; absent: not
    public record Command(@NotNull Kind kind, String text, byte[] file, @NotNull Category category, @NotNull @Min(1990) @Max(2100) Integer year,
                          LocalDate issuedOn, LocalDate validFrom, @NotBlank @Size(max = 200) String source, @PositiveOrZero Long nationalTotal,
                          Boolean acceptSuggestions) {

        SheetTable table() {
            return file != null ? SheetTable.of(file) : SheetTable.of(text);
        }

        Content content(long persons, CountyListSheet list) {
            return new CountyNumberCommand(category, year, persons, issuedOn, validFrom, source).content(list.persons());
        }
    }

    @Inject
    private FindWorkspaces counties;
    @Inject
    private FindQuotas quotas;
    @Inject
    private NumberBook book;
    @Inject
    private CurrentActing acting;

    public CountyListView preview(@Valid Command command) {
        CountyListSheet list = read(command);
        QuotaView now = quotas.of(command.category(), command.year());
        NumberView before = (command.kind() == Kind.COUNTY_QUOTA ? now.countyQuota() : now.planningFigure()).current();
        List<RowView> rows = list.rows().stream().map(row -> new RowView(row.line(), row.written(), row.code(), row.name(), row.mended(), row.suggested(),
                row.persons(), acting.workspace().equals(row.code()), row.faults())).toList();
        return new CountyListView(rows, own(list).map(CountyListSheet.Row::persons).orElse(null), before == null ? null : before.persons(), list.total(),
                list.missing(), violations(list, command));
    }

    public NumberView take(@Valid Command command) {
        CountyListSheet list = read(command);
        Invalid.unlessEmpty(violations(list, command));
        return NumberView.of(book.enter(command.kind(), command.content(own(list).orElseThrow().persons(), list)));
    }

    private CountyListSheet read(Command command) {
        return CountyListSheet.read(command.table(), counties.all().stream().map(county -> new Place(county.code(), county.name())).toList(), command.kind());
    }

    private Optional<CountyListSheet.Row> own(CountyListSheet list) {
        return list.rows().stream().filter(row -> acting.workspace().equals(row.code())).findFirst();
    }

    private List<Violation> violations(CountyListSheet list, Command command) {
        List<Violation> violations = new ArrayList<>(list.rows().stream().flatMap(row -> row.faults().stream()).toList());
        violations.addAll(book.faults(new CountyNumberCommand(command.category(), command.year(), 0L, command.issuedOn(), command.validFrom(), command.source()).content(new TreeMap<>())));
        if (own(list).isEmpty()) violations.add(Violation.of("text", "own-county-missing", counties.name(acting.workspace())));
        if (!list.isRight()) return violations;
        if (list.hasSuggestions() && !Boolean.TRUE.equals(command.acceptSuggestions())) violations.add(Violation.of("acceptSuggestions", "sheet-suggestions-not-accepted"));
        boolean differs = command.nationalTotal() != null && (list.isComplete() ? list.total() != command.nationalTotal() : list.total() > command.nationalTotal());
        if (differs) violations.add(Violation.of("nationalTotal", "national-total-differs", list.total(), command.nationalTotal()));
        return violations;
    }
}
