package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.overens.agreement.form.model.Circumstances.Party;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.shared.Violation;

/// A figure for each municipality and each year that is bound: what two forms have in common.
final class YearlyFigures {

    private YearlyFigures() {
    }

    static List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(withoutParty(drawn));
        for (Party municipality : drawn.municipalities()) {
            String missing = drawn.years().stream().filter(year -> !hasFigure(drawn, municipality, year)).map(String::valueOf)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) faults.add(Violation.of("clauses", "figure-missing-for-year", municipality.name(), missing));
        }
        return faults;
    }

    /// A figure without a party is nobody's when there are several it could be for.
    private static List<Violation> withoutParty(FormCase drawn) {
        if (drawn.municipalities().size() < 2) return List.of();
        return drawn.figures().stream().filter(placed -> placed.term().party() == null)
                .map(placed -> placed.fault("party", "figure-without-party")).toList();
    }

    private static boolean hasFigure(FormCase drawn, Party municipality, Integer year) {
        boolean alone = drawn.municipalities().size() == 1;
        return drawn.figures().stream().map(Placed::term).anyMatch(term -> Objects.equals(term.year(), year)
                && (municipality.code().equals(term.party()) || alone && term.party() == null));
    }
}
