package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Regime.Label;
import se.overens.shared.Json;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// A published model as it was frozen: inputs, method, version of the rules and result. Its canonical JSON is what the
/// check sum is made of, so it reproduces byte for byte. Decimals are strings; places are whole numbers.
///
/// @param schema         what this record looked like when it was frozen
/// What came with the second schema is left out where it says nothing, so that what was frozen by the first keeps its bytes.
///
/// @param source         where decided figures come from; null for a calculated model
/// @param municipalities with the inhabitants that rates were multiplied by
/// @param category       null: ASSIGNMENT
/// @param regime         the law or agreement that the figures stand on; null when it was not said
/// @param alternatives   what was also considered
/// @param basedOn        the model that this one was made from, or null
/// @param change         what was done with its figures, in a model that was changed during the year; else null
/// @param grounds        what was known of the year when it was decided; null when nothing was registered
public record Snapshot(String schema, String workspace, int number, int year, String title, Mode mode, long total,
                       Method method, String rules, List<Municipality> municipalities, List<Factor> factors,
                       Deduction deduction, String source, DecisionRecord decision, List<Result> results, List<Tie> ties,
                       @JsonInclude(Include.NON_NULL) Category category, @JsonInclude(Include.NON_NULL) FrozenRegime regime,
                       @JsonInclude(Include.NON_NULL) String firstDivisor, @JsonInclude(Include.NON_NULL) Limits limits,
                       @JsonInclude(Include.NON_EMPTY) List<Adjustment> adjustments, @JsonInclude(Include.NON_EMPTY) List<Alternative> alternatives,
                       @JsonInclude(Include.NON_NULL) BasedOn basedOn,
                       @JsonInclude(Include.NON_NULL) YearChange change, @JsonInclude(Include.NON_NULL) Grounds grounds) {

    public static final String SCHEMA = "overens/model/2";

    public enum Mode {
        /// computed here from factors and weights
        CALCULATED,
        /// entered as it was decided elsewhere
        AS_DECIDED,
        /// another model of the year, after places were moved between municipalities that agreed on it
        TRANSFERRED,
        /// another model of the year, after the county's number was changed
        REVISED
    }

    /// @param share the exact share of the county as a fraction, null for decided figures
    /// @param quota the exact number before rounding, null for decided figures
    public record Result(String code, long places, String share, String quota) {
    }

    /// The law or agreement as it was called when the model was frozen.
    public record FrozenRegime(String code, String name, Label label, Unit unit) {
    }

    /// What was also considered, and why it was not chosen.
    ///
    /// @param results places by municipality code
    public record Alternative(String name, String whyNot, long total, SortedMap<String, Long> results) {

        public Alternative {
            results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
        }
    }

    public record BasedOn(int number, String sha256) {
    }

    /// What a model is called before anything is said of its figures.
    ///
    /// @param regime null when it was not said
    public record Heading(String workspace, int number, Category category, FrozenRegime regime, int year, String title) {
    }

    public Snapshot {
        adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    public static Snapshot calculated(Heading heading, Calculation calculation, DecisionRecord decision, List<Alternative> alternatives) {
        ModelInputs inputs = calculation.inputs();
        return new Snapshot(SCHEMA, heading.workspace(), heading.number(), heading.year(), heading.title(), Mode.CALCULATED, calculation.total(),
                inputs.method(), Calculation.VERSION, calculation.lines().stream().map(Calculation.Line::municipality).toList(), inputs.factors(),
                inputs.madeDeduction(), null, decision, results(calculation), calculation.ties(), heading.category(), heading.regime(),
                inputs.firstDivisor(), inputs.limits(), inputs.adjustments(), alternatives, null, null, null);
    }

    public static Snapshot decided(Heading heading, long total, List<Municipality> municipalities, String source, DecisionRecord decision,
                                   List<Result> results) {
        return new Snapshot(SCHEMA, heading.workspace(), heading.number(), heading.year(), heading.title(), Mode.AS_DECIDED, total, null, null,
                municipalities, List.of(), null, source, decision, results, List.of(), heading.category(), heading.regime(), null, null, null, null, null, null, null);
    }

    private static List<Result> results(Calculation calculation) {
        return calculation.lines().stream().map(line -> new Result(line.municipality().code(), line.places(),
                line.step().share().toString(), line.quota().toString())).toList();
    }

    public static Snapshot read(String json) {
        return Json.read(json, Snapshot.class);
    }

    public String canonical() {
        return new String(Json.canonical(this), StandardCharsets.UTF_8);
    }

    public ModelInputs inputs() {
        return new ModelInputs(factors, deduction, method, firstDivisor, limits, adjustments);
    }

    /// The inputs that the figures can be counted from again, with the model's own floors and caps; null when there are none.
    public ModelInputs ownInputs() {
        if (!isCalculated()) return null;
        return change == null ? inputs() : inputs().within(change.revision().rules());
    }

    /// Whether the figures come from factors and weights: a calculated model, and one that was counted again by them.
    @JsonIgnore
    public boolean isCalculated() {
        return !factors.isEmpty();
    }

    /// The calculation done again from what was frozen.
    ///
    /// @throws IllegalStateException for figures that were never calculated here
    public Calculation recalculate() {
        if (!isCalculated()) throw new IllegalStateException("model " + number + " has no factors");
        return Calculation.of(total, municipalities, inputs());
    }

    /// Every municipality's figure before and after, of a model that was revised.
    public RevisedFigures revisedFigures() {
        return change.revised(total, municipalities, ownInputs());
    }

    /// The same model with the result computed anew; nothing else is touched.
    ///
    /// @throws IllegalStateException for decided figures, which were never computed here
    public Snapshot recalculated() {
        if (isCalculated()) {
            Calculation again = recalculate();
            return with(results(again), again.ties());
        }
        if (change == null) throw new IllegalStateException("model " + number + " was entered as decided");
        return with(results(change.places(total, municipalities)), ties);
    }

    /// This very model as one that another was changed into.
    Snapshot changed(Mode how, BasedOn before, YearChange what) {
        return new Snapshot(schema, workspace, number, year, title, how, total, method, rules, municipalities, factors, deduction, source, decision,
                results, ties, category, regime, firstDivisor, limits, adjustments, alternatives, before, what, grounds);
    }

    private Snapshot with(List<Result> others, List<Tie> drawn) {
        return new Snapshot(schema, workspace, number, year, title, mode, total, method, rules, municipalities, factors, deduction, source, decision,
                others, drawn, category, regime, firstDivisor, limits, adjustments, alternatives, basedOn, change, grounds);
    }

    /// This very model with what was known when it was decided.
    public Snapshot standingOn(Grounds known) {
        return new Snapshot(schema, workspace, number, year, title, mode, total, method, rules, municipalities, factors, deduction, source, decision,
                results, ties, category, regime, firstDivisor, limits, adjustments, alternatives, basedOn, change, known);
    }

    /// In the order of the municipalities.
    List<Result> results(SortedMap<String, Long> places) {
        return municipalities.stream().map(m -> new Result(m.code(), places.get(m.code()), null, null)).toList();
    }

    /// What is divided, also in what was frozen before there were several.
    public Category dividedCategory() {
        return category == null ? Category.ASSIGNMENT : category;
    }

    /// What the figures are numbers of.
    public Unit unit() {
        return regime == null || regime.unit() == null ? dividedCategory().unit() : regime.unit();
    }

    /// What the figures are called: decided since 2016, and where nothing else is said.
    public Label label() {
        return regime == null ? Label.DECIDED : regime.label();
    }

    public long places(String code) {
        return results.stream().filter(result -> result.code().equals(code)).mapToLong(Result::places).findFirst().orElse(0);
    }
}
