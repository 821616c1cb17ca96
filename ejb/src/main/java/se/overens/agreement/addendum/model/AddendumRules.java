package se.overens.agreement.addendum.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.consolidation.model.StandingText.Layer;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Amendment.Change;
import se.overens.shared.Violation;

/// What an addendum may do to the agreement that it amends.
public final class AddendumRules {

    /// What is amended, as it stands on the first day of the addendum.
    ///
    /// @param lastDay in force, or null while open
    /// @param parties codes of those who are parties on that day
    /// @param signed  the addenda that all have signed
    public record Amended(StandingText standing, LocalDate lastDay, List<String> parties, List<Layer> signed) {
    }

    private AddendumRules() {
    }

    /// Everything that hinders it, each thing with its field.
    public static List<Violation> faults(AgreementText addendum, Amended amended) {
        List<Violation> faults = new ArrayList<>(faultsOfDay(addendum, amended));
        faults.addAll(faultsOfParties(addendum, amended));
        List<Change> changes = addendum.amendment().changes();
        for (int i = 0; i < changes.size(); i++) faults.addAll(faults(addendum, changes.get(i), "amendment.changes[" + i + "].clause", amended));
        return faults;
    }

    private static List<Violation> faultsOfDay(AgreementText addendum, Amended amended) {
        LocalDate first = amended.standing().startsOn();
        if (addendum.startsOn().isBefore(first)) return List.of(Violation.of("startsOn", "addendum-before-the-agreement", first));
        if (amended.lastDay() != null && addendum.startsOn().isAfter(amended.lastDay()))
            return List.of(Violation.of("startsOn", "addendum-after-the-end", amended.lastDay()));
        return List.of();
    }

    /// All who are parties that day, and with them those who join; nobody else.
    private static List<Violation> faultsOfParties(AgreementText addendum, Amended amended) {
        List<Violation> faults = new ArrayList<>();
        List<String> joins = addendum.amendment().joins();
        for (String code : amended.parties()) {
            if (!addendum.parties().contains(code)) faults.add(Violation.of("parties", "addendum-without-party", code));
            if (joins.contains(code)) faults.add(Violation.of("amendment.joins", "addendum-joins-already", code));
        }
        for (String code : addendum.parties())
            if (!amended.parties().contains(code) && !joins.contains(code)) faults.add(Violation.of("parties", "addendum-party-not-joining", code));
        return faults;
    }

    private static List<Violation> faults(AgreementText addendum, Change change, String field, Amended amended) {
        for (Layer other : amended.signed())
            if (other.text().startsOn().equals(addendum.startsOn()) && changes(other.text().amendment(), change.clause()))
                return List.of(Violation.of(field, "addendum-clause-taken", change.clause(), String.valueOf(other.number()), addendum.startsOn()));
        boolean there = amended.standing().has(change.clause());
        if (change.how() == Amendment.How.ADDS) return there ? List.of(Violation.of(field, "addendum-clause-already-there", change.clause())) : List.of();
        return there ? List.of() : List.of(Violation.of(field, "addendum-clause-not-there", change.clause(), addendum.startsOn()));
    }

    private static boolean changes(Amendment amendment, String clause) {
        return amendment.changes().stream().anyMatch(change -> change.clause().equals(clause));
    }
}
