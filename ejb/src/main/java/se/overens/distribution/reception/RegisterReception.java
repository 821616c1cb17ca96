package se.overens.distribution.reception;

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
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.model.Period;
import se.overens.distribution.reception.model.ReceptionOutcome;
import se.overens.distribution.reception.model.ReceptionReport;
import se.overens.distribution.reception.store.Receptions;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Registers how many have been received, as a source tells it. What is registered before stays readable.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RegisterReception {

    /// Every number is already what holds: registered twice, it would only look like news.
    public static class ReceptionAlreadyKnown extends Refusal {
        public ReceptionAlreadyKnown(int numbers) {
            super(Kind.CONFLICT, "reception-already-known", numbers);
        }
    }

    /// @param code  the municipality's
    /// @param month 1–12, or null for the whole year as far as it is known
    public record Row(@NotBlank String code, @NotNull @Min(1990) @Max(2100) Integer year, @Min(1) @Max(12) Integer month,
                      @NotNull @PositiveOrZero @Max(10_000_000) Long persons) {

        Period period() {
            return new Period(code, year, month);
        }
    }

    /// @param knownOn the day from which the source knew it
    public record Command(@NotNull Category category, @NotBlank @Size(max = 200) String source, @NotNull LocalDate knownOn,
                          @NotEmpty @Size(max = 20_000) @Valid List<Row> rows) {
    }

    @Inject
    private Receptions receptions;
    @Inject
    private ReceptionChecks checks;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    /// The number is taken first: its row is locked until the transaction ends, so two who register at once come after
    /// each other and the second sees the first.
    public ReportRow register(@Valid Command command) {
        Invalid.unlessEmpty(checks.faults(command));
        ReceptionReport report = new ReceptionReport(acting.workspace(), acting.organisation(), numbers.next(acting.workspace(), "reception-report", 0),
                command.category(), command.knownOn(), command.source().strip(), today.now());
        List<Row> news = checks.news(command);
        if (news.isEmpty()) throw new ReceptionAlreadyKnown(command.rows().size());
        receptions.add(report, news.stream().map(row -> new ReceptionOutcome(report, row.period(), row.persons())).toList());
        happened.fire(new ReceptionRegistered(report.id(), report.number(), report.category(), report.source(), news.size()));
        return ReportRow.of(report, news.size());
    }
}
