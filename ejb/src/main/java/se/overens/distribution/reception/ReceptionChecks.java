package se.overens.distribution.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.RegisterReception.Row;
import se.overens.distribution.reception.model.Known;
import se.overens.distribution.reception.model.Period;
import se.overens.distribution.reception.model.ReceptionOutcome;
import se.overens.distribution.reception.store.Receptions;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What stands in the way of registering numbers, and which of them say something new. The same for the preview of a
/// sheet as for the registration.
@Dependent
public class ReceptionChecks {

    @Inject
    private Receptions receptions;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    List<Violation> faults(RegisterReception.Command command) {
        List<Violation> faults = new ArrayList<>();
        if (command.knownOn().isAfter(today.day())) faults.add(Violation.of("knownOn", "day-in-the-future"));
        Set<String> codes = new HashSet<>(members.municipalities().stream().map(MemberView::code).toList());
        Set<Period> seen = new HashSet<>();
        for (int i = 0; i < command.rows().size(); i++) {
            Row row = command.rows().get(i);
            if (!codes.contains(row.code())) faults.add(Violation.of("rows[" + i + "].code", "sheet-place-unknown", row.code()));
            else if (!seen.add(row.period())) faults.add(Violation.of("rows[" + i + "].code", "reception-twice", row.code(), when(row.period())));
            if (row.period().firstDay().isAfter(command.knownOn()))
                faults.add(Violation.of("rows[" + i + "].year", "reception-not-yet", when(row.period()), command.knownOn()));
        }
        return faults;
    }

    /// Those that have not been told before, with the same number and as well known.
    List<Row> news(RegisterReception.Command command) {
        Map<Integer, List<ReceptionOutcome>> byYear = new HashMap<>();
        return command.rows().stream().filter(row -> told(command.category(), row.period(), byYear).stream()
                .noneMatch(known -> known.persons() == row.persons() && !known.knownOn().isBefore(command.knownOn()))).toList();
    }

    /// What has been told until now of the same municipality and time.
    ///
    /// @param byYear what has been read already
    List<Known> told(Category category, Period period, Map<Integer, List<ReceptionOutcome>> byYear) {
        return byYear.computeIfAbsent(period.year(), year -> receptions.of(acting.workspace(), category, year)).stream()
                .filter(outcome -> outcome.period().equals(period)).map(ReceptionOutcome::known).toList();
    }

    static String when(Period period) {
        return period.month() == null ? String.valueOf(period.year()) : "%d-%02d".formatted(period.year(), period.month());
    }
}
