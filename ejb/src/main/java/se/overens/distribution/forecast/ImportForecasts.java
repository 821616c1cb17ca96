package se.overens.distribution.forecast;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.forecast.ForecastSheetView.GroupView;
import se.overens.distribution.forecast.ForecastSheetView.RowView;
import se.overens.distribution.forecast.model.Forecast;
import se.overens.distribution.forecast.model.ForecastName;
import se.overens.distribution.forecast.model.ForecastSheet;
import se.overens.distribution.forecast.model.ForecastSheet.Row;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.forecast.store.Forecasts;
import se.overens.distribution.model.Category;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Registers forecasts from a sheet: one for each scenario and category in it. The preview says exactly what the import
/// would say.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class ImportForecasts {

    /// @param text      the sheet as text; or
    /// @param file      as a file
    /// @param publisher absent: Migrationsverket
    /// @param scenario  of numbers that do not say theirs, or null
    /// @param category  of numbers that do not say theirs, or null
    public record Command(String text, byte[] file, @Size(max = 120) String publisher, @NotNull LocalDate publishedOn, Scenario scenario, Category category,
                          @NotBlank @Size(max = 200) String source) {

        ForecastSheet sheet() {
            return ForecastSheet.read(file != null ? SheetTable.of(file) : SheetTable.of(text), scenario, category);
        }
    }

    private record Group(ForecastName name, SortedMap<Integer, Long> persons, Optional<Forecast> known) {

        boolean isContradicted() {
            return known.filter(forecast -> !forecast.persons().equals(persons)).isPresent();
        }
    }

    @Inject
    private Forecasts forecasts;
    @Inject
    private RegisterForecast register;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ForecastSheetView preview(@Valid Command command) {
        ForecastSheet sheet = command.sheet();
        List<Group> groups = sheet.isRight() ? groups(sheet, command) : List.of();
        List<RowView> rows = sheet.rows().stream().map(row -> new RowView(row.line(), row.scenario(), row.category(), row.year(), row.persons(), row.faults())).toList();
        return new ForecastSheetView(rows, groups.stream().map(group -> new GroupView(group.name().scenario(), group.name().category(), group.persons().size(),
                group.known().map(Forecast::number).orElse(null))).toList(), violations(sheet, groups, command));
    }

    /// All of them or none. Those that are there already with the same numbers are left as they are.
    ///
    /// @throws RegisterForecast.ForecastAlreadyKnown when all of them are
    public List<ForecastView> take(@Valid Command command) {
        ForecastSheet sheet = command.sheet();
        List<Group> groups = sheet.isRight() ? groups(sheet, command) : List.of();
        Invalid.unlessEmpty(violations(sheet, groups, command));
        List<Group> news = groups.stream().filter(group -> group.known().isEmpty()).toList();
        if (news.isEmpty()) throw new RegisterForecast.ForecastAlreadyKnown(groups.getFirst().known().orElseThrow().number());
        return news.stream().map(group -> register.register(new RegisterForecast.Command(command.publisher(), command.publishedOn(), group.name().scenario(),
                group.name().category(), command.source(), group.persons().entrySet().stream().map(year -> new RegisterForecast.Row(year.getKey(), year.getValue())).toList()))).toList();
    }

    private List<Violation> violations(ForecastSheet sheet, List<Group> groups, Command command) {
        List<Violation> violations = new ArrayList<>(sheet.rows().stream().flatMap(row -> row.faults().stream()).distinct().toList());
        if (command.publishedOn().isAfter(today.day())) violations.add(Violation.of("publishedOn", "day-in-the-future"));
        groups.stream().filter(Group::isContradicted).forEach(group -> violations.add(Violation.of("publishedOn", "forecast-contradicted",
                group.known().orElseThrow().number())));
        return violations;
    }

    private List<Group> groups(ForecastSheet sheet, Command command) {
        LinkedHashMap<ForecastName, List<Row>> byName = sheet.rows().stream().collect(groupingBy(row -> new ForecastName(
                RegisterForecast.publisherOr(command.publisher()), command.publishedOn(), row.scenario(), row.category()), LinkedHashMap::new, toList()));
        return byName.entrySet().stream().map(group -> {
            SortedMap<Integer, Long> persons = new TreeMap<>();
            group.getValue().forEach(row -> persons.put(row.year(), row.persons()));
            return new Group(group.getKey(), persons, forecasts.find(acting.workspace(), group.getKey()));
        }).toList();
    }
}
