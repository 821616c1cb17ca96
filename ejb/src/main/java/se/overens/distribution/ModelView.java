package se.overens.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// A published model.
///
/// @param source       where decided figures come from; null for a calculated model
/// @param supersedes   the number of the model that held for the year before, or null
/// @param supersededBy the number of the model that holds instead, or null
/// @param sha256       of the frozen bytes
/// @param receipt      the number of the receipt, in the answer to the publication only
public record ModelView(UUID id, int number, int year, String title, Mode mode, long total, Method method, String rules, List<Factor> factors,
                        Deduction deduction, String source, DecisionView decision, List<FigureView> figures, List<Tie> ties,
                        Integer supersedes, Integer supersededBy, Instant publishedAt, String sha256, String receipt) {

    public record DecisionView(String decidedBy, LocalDate decidedOn, String caseReference, String rapporteur) {
    }

    /// @param share       of the county in per cent with two decimals, null for decided figures
    /// @param perThousand places per 1 000 inhabitants with two decimals
    public record FigureView(String code, String name, long population, String share, long places, String perThousand) {
    }

    public boolean isCalculated() {
        return mode == Mode.CALCULATED;
    }

    public boolean isInForce() {
        return supersededBy == null;
    }
}
