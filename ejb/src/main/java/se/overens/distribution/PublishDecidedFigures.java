package se.overens.distribution;

import jakarta.ejb.Stateless;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.model.Regime;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.model.Snapshot.FrozenRegime;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.distribution.model.Snapshot.Result;
import se.overens.distribution.model.Unit;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Enters figures as they were decided elsewhere: every municipality's, which make the county's total. Zero is a
/// figure like any other.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class PublishDecidedFigures {

    /// @param total      places in the whole county
    /// @param figures    places by municipality code
    /// @param source     where the decision can be read
    /// @param rapporteur the föredragande's role, or null when it is not known
    /// @param supersedes the model that the coordinator saw in force for the year, or null for none
    /// @param category   null: ASSIGNMENT
    /// @param regime     its code; null: the one that holds for the category in the year
    /// @param content      what was decided, in the decision's own words, or null
    /// @param participants the roles of others who took part in the final handling, or null
    public record Command(@NotBlank @Size(max = 120) String title, @NotNull @Min(1990) @Max(2100) Integer year,
                          @NotNull @PositiveOrZero @Max(10_000_000) Long total, @NotEmpty Map<String, Long> figures,
                          @NotBlank @Size(max = 300) String source, @NotBlank @Size(max = 120) String decidedBy, @NotNull LocalDate decidedOn,
                          @NotBlank @Size(max = 80) String caseReference, @Size(max = 120) String rapporteur,
                          Integer supersedes, Category category, String regime, @Size(max = 4000) String content, @Size(max = 300) String participants) {

        Category divided() {
            return category == null ? Category.ASSIGNMENT : category;
        }
    }

    @Inject
    private Publication publication;
    @Inject
    private ModelViews views;
    @Inject
    private RegimeChoice regimes;
    @Inject
    private CountyMunicipalities municipalities;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ModelView publish(@Valid Command command) {
        List<Municipality> all = municipalities.all();
        DecisionRecord decision = DecisionRecord.of(command.decidedBy(), command.decidedOn(), command.caseReference(), command.rapporteur(),
                command.content(), command.participants());
        List<Violation> violations = violations(command, all);
        violations.addAll(decision.violations(today.day()));
        if (!violations.isEmpty()) throw new Invalid(violations);
        List<Result> results = all.stream().map(m -> new Result(m.code(), command.figures().get(m.code()), null, null)).toList();
        Regime chosen = regimes.choose(command.regime(), command.divided(), command.year());
        FrozenRegime regime = regimes.frozen(chosen == null ? null : chosen.code(), command.divided());
        var published = publication.publish(command.divided(), command.year(), command.supersedes(), number -> Snapshot.decided(
                new Heading(acting.workspace(), number, command.divided(), regime, command.year(), command.title().strip()), command.total(), all,
                command.source().strip(), decision, results));
        return views.of(published.model(), published.receipt());
    }

    private List<Violation> violations(Command command, List<Municipality> all) {
        List<Violation> found = new ArrayList<>();
        String unit = command.divided().unit() == Unit.PERSONS ? "" : "-shares";
        Set<String> codes = all.stream().map(Municipality::code).collect(Collectors.toSet());
        command.figures().forEach((code, places) -> {
            if (!codes.contains(code)) found.add(Violation.of("figures." + code, "figure-of-unknown", code));
            else if (places == null) found.add(Violation.of("figures." + code, "required"));
            else if (places < 0 || places > command.total()) found.add(Violation.of("figures." + code, "figure-out-of-range" + unit, command.total()));
        });
        all.stream().filter(m -> !command.figures().containsKey(m.code()))
                .forEach(m -> found.add(Violation.of("figures." + m.code(), "figure-missing", m.name())));
        if (!found.isEmpty()) return found;
        long sum = command.figures().values().stream().mapToLong(Long::longValue).sum();
        if (sum != command.total()) found.add(Violation.of("total", "figures-not-total" + unit, sum, command.total()));
        return found;
    }
}
