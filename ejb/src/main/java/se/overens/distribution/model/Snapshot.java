package se.overens.distribution.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.overens.shared.Json;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// A published model as it was frozen: inputs, method, version of the rules and result. Its canonical JSON is what the
/// check sum is made of, so it reproduces byte for byte. Decimals are strings; places are whole numbers.
///
/// @param schema         what this record looked like when it was frozen
/// @param source         where decided figures come from; null for a calculated model
/// @param municipalities with the inhabitants that rates were multiplied by
public record Snapshot(String schema, String workspace, int number, int year, String title, Mode mode, long total,
                       Method method, String rules, List<Municipality> municipalities, List<Factor> factors,
                       Deduction deduction, String source, DecisionRecord decision, List<Result> results, List<Tie> ties) {

    public static final String SCHEMA = "overens/model/1";

    public enum Mode {
        /// computed here from factors and weights
        CALCULATED,
        /// entered as it was decided elsewhere
        AS_DECIDED
    }

    /// What the decision says of itself (FL 31 §). Roles, never names of people.
    ///
    /// @param decidedBy  the decider's role, "Landshövdingen"
    /// @param rapporteur the föredragande's role
    public record DecisionRecord(String decidedBy, LocalDate decidedOn, String caseReference, String rapporteur) {
    }

    /// @param share the exact share of the county as a fraction, null for decided figures
    /// @param quota the exact number before rounding, null for decided figures
    public record Result(String code, long places, String share, String quota) {
    }

    public static Snapshot calculated(String workspace, int number, int year, String title, Calculation calculation, DecisionRecord decision) {
        ModelInputs inputs = calculation.inputs();
        return new Snapshot(SCHEMA, workspace, number, year, title, Mode.CALCULATED, calculation.total(), inputs.method(), Calculation.VERSION,
                calculation.lines().stream().map(Calculation.Line::municipality).toList(), inputs.factors(), inputs.madeDeduction(), null, decision,
                calculation.lines().stream().map(line -> new Result(line.municipality().code(), line.places(),
                        line.step().share().toString(), line.quota().toString())).toList(),
                calculation.ties());
    }

    public static Snapshot decided(String workspace, int number, int year, String title, long total, List<Municipality> municipalities,
                                   String source, DecisionRecord decision, List<Result> results) {
        return new Snapshot(SCHEMA, workspace, number, year, title, Mode.AS_DECIDED, total, null, null, municipalities, List.of(), null,
                source, decision, results, List.of());
    }

    public static Snapshot read(String json) {
        return Json.read(json, Snapshot.class);
    }

    public String canonical() {
        return new String(Json.canonical(this), StandardCharsets.UTF_8);
    }

    public ModelInputs inputs() {
        return new ModelInputs(factors, deduction, method);
    }

    /// The calculation done again from what was frozen.
    ///
    /// @throws IllegalStateException for decided figures, which were never calculated here
    public Calculation recalculate() {
        if (mode != Mode.CALCULATED) throw new IllegalStateException("model " + number + " was entered as decided");
        return Calculation.of(total, municipalities, inputs());
    }

    public long places(String code) {
        return results.stream().filter(result -> result.code().equals(code)).mapToLong(Result::places).findFirst().orElse(0);
    }
}
