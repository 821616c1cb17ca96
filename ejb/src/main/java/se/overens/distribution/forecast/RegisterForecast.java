package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.forecast.model.Forecast;
import se.overens.distribution.forecast.model.ForecastName;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.forecast.store.Forecasts;
import se.overens.distribution.model.Category;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Registers a national forecast that the county uses.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RegisterForecast {

    /// The very same forecast is there already.
    public static class ForecastAlreadyKnown extends Refusal {
        public ForecastAlreadyKnown(int number) {
            super(Kind.CONFLICT, "forecast-already-known", number);
        }
    }

    /// A forecast of the same day and scenario is there with other numbers: both cannot be what was published.
    public static class ForecastContradicted extends Refusal {
        public ForecastContradicted(int number) {
            super(Kind.CONFLICT, "forecast-contradicted", number);
        }
    }

    /// @param persons in the whole country
    public record Row(@NotNull @Min(1990) @Max(2100) Integer year, @NotNull @PositiveOrZero @Max(10_000_000) Long persons) {
    }

    /// @param publisher absent: Migrationsverket
    /// @param source    where it was read
    public record Command(@Size(max = 120) String publisher, @NotNull LocalDate publishedOn, @NotNull Scenario scenario, @NotNull Category category,
                          @NotBlank @Size(max = 200) String source, @NotEmpty @Size(max = 30) @Valid List<Row> years) {

        ForecastName name() {
            return new ForecastName(publisherOr(publisher), publishedOn, scenario, category);
        }
    }

    static final String MIGRATIONSVERKET = "Migrationsverket";

    @Inject
    private Forecasts forecasts;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    /// The number is taken first: its row is locked until the transaction ends, so the second of two at once sees the first.
    public ForecastView register(@Valid Command command) {
        if (command.publishedOn().isAfter(today.day())) throw new Invalid("publishedOn", "day-in-the-future");
        SortedMap<Integer, Long> persons = persons(command.years());
        int number = numbers.next(acting.workspace(), "forecast", 0);
        Optional<Forecast> known = forecasts.find(acting.workspace(), command.name());
        if (known.isPresent() && known.get().persons().equals(persons)) throw new ForecastAlreadyKnown(known.get().number());
        if (known.isPresent()) throw new ForecastContradicted(known.get().number());
        Forecast forecast = new Forecast(acting.workspace(), acting.organisation(), number, command.name(), persons, command.source().strip(), today.now());
        forecasts.add(forecast);
        happened.fire(new NumbersRegistered("forecast-registered", "forecast", forecast.id(), Map.of("number", number, "publisher", command.name().publisher(),
                "publishedOn", command.publishedOn().toString(), "scenario", command.scenario().name(), "category", command.category().name())));
        return ForecastView.of(forecast);
    }

    private static SortedMap<Integer, Long> persons(List<Row> years) {
        SortedMap<Integer, Long> persons = new TreeMap<>();
        for (int i = 0; i < years.size(); i++) {
            if (persons.put(years.get(i).year(), years.get(i).persons()) != null) throw new Invalid("years[" + i + "].year", "year-twice", String.valueOf(years.get(i).year()));
        }
        return persons;
    }

    static String publisherOr(String written) {
        return written == null || written.isBlank() ? MIGRATIONSVERKET : written.strip();
    }
}
