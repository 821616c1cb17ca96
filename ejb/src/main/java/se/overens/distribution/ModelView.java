package se.overens.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Grounds;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.Regime.Label;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.model.Snapshot.BasedOn;
import se.overens.distribution.model.Snapshot.FrozenRegime;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.Unit;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// A published model.
///
/// @param category     what is divided
/// @param unit         what the places are numbers of
/// @param regime       the law or agreement that the figures stand on; null when it was not said
/// @param label        what the figures are called: decided or agreed
/// @param source       where decided figures come from; null for a calculated model
/// @param supersedes   the number of the model that held for the year before, or null
/// @param supersededBy the number of the model that holds instead, or null
/// @param sha256       of the frozen bytes
/// @param receipt      the number of the receipt, in the answer to the publication only
/// @param change       what was done with an earlier model of the year; null for one that was not changed from another
/// @param grounds      the county quota and the forecast that were known when it was decided, as frozen; null when none was
public record ModelView(UUID id, int number, Category category, Unit unit, FrozenRegime regime, Label label, int year, String title, Mode mode,
                        long total, Method method, String firstDivisor, String rules, List<Factor> factors, Deduction deduction, Limits limits,
                        List<Adjustment> adjustments, List<Alternative> alternatives, BasedOn basedOn, String source, DecisionView decision, List<FigureView> figures, List<Tie> ties,
                        Integer supersedes, Integer supersededBy, Instant publishedAt, String sha256, String receipt, ChangeView change, Grounds grounds) {

    /// @param content      what was decided, in the decision's own words, or null
    /// @param participants the roles of others who took part, or null
    public record DecisionView(String decidedBy, LocalDate decidedOn, String caseReference, String rapporteur, String content, String participants) {

        public static DecisionView of(DecisionRecord decision) {
            return new DecisionView(decision.decidedBy(), decision.decidedOn(), decision.caseReference(), decision.rapporteur(),
                    decision.content(), decision.participants());
        }
    }

    /// @param share       of the county in per cent with two decimals, null for decided figures
    /// @param perThousand places per 1 000 inhabitants with two decimals
    public record FigureView(String code, String name, long population, String share, long places, String perThousand) {
    }

    public boolean isCalculated() {
        return !factors.isEmpty();
    }

    public boolean isInForce() {
        return supersededBy == null;
    }
}
