package se.overens.cofinancing.index;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.cofinancing.index.model.IndexSeries;
import se.overens.cofinancing.index.model.IndexTables.Weighted;
import se.overens.cofinancing.index.store.Indexes;
import se.overens.shared.Fraction;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Registers an index that contracts of the workspace follow: one that is published, or a composite with its weights.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class RegisterIndexSeries {

    /// @param code  short, in capitals: `PKV`
    /// @param parts of a composite; none for an index that is published
    public record Command(@NotNull @Pattern(regexp = "[A-ZÅÄÖ0-9-]{2,20}") String code, @NotBlank @Size(max = 200) String name,
                          @NotNull @Size(max = 10) List<@Valid @NotNull Part> parts) {
    }

    public record Part(@NotBlank String series, @NotNull Fraction weight) {
    }

    /// There is an index with that code already.
    public static class IndexExists extends Refusal {
        public IndexExists(String code) {
            super(Kind.CONFLICT, "index-exists", code);
        }
    }

    @Inject
    private Indexes indexes;
    @Inject
    private FindIndexes find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public IndexSeriesView register(@NotNull @Valid Command command) {
        indexes.lock(acting.workspace());
        if (indexes.find(acting.workspace(), command.code()).isPresent()) throw new IndexExists(command.code());
        Invalid.unlessEmpty(faults(command.parts()));
        IndexSeries series = new IndexSeries(acting.workspace(), command.code(), command.name().strip(),
                command.parts().stream().map(part -> new Weighted(part.series(), part.weight())).toList(), acting.organisation(), today.now());
        indexes.add(series);
        indexes.flush();
        happened.fire(new IndexHappened("index-registered", series.id(), Map.of("code", series.code(), "name", series.name())));
        return find.byCode(series.code());
    }

    private List<Violation> faults(List<Part> parts) {
        List<Violation> faults = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (indexes.find(acting.workspace(), part.series()).filter(series -> !series.isComposite()).isEmpty())
                faults.add(Violation.of("parts[" + i + "].series", "no-such-index", part.series()));
            if (!once.add(part.series())) faults.add(Violation.of("parts[" + i + "].series", "index-twice", part.series()));
            if (part.weight().signum() <= 0) faults.add(Violation.of("parts[" + i + "].weight", "not-positive"));
        }
        Fraction sum = Fraction.sum(parts.stream().map(Part::weight).toList());
        if (!parts.isEmpty() && !sum.equals(Fraction.ONE)) faults.add(Violation.of("parts", "weights-do-not-make-one", sum.toPlainString()));
        return faults;
    }
}
