package se.overens.web.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.overens.distribution.DraftView;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.Unit;
import se.overens.shared.apportionment.Method;
import se.overens.workspace.MemberView;

/// What a draft is called, its year, and its rules as their page has them: how fractions become whole places, how few and how many each may have,
/// what is deducted, and what is adjusted by hand.
public class RulesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_MUNICIPALITY = Pattern.compile("(?:limits\\.municipalities|deduction\\.values)\\.(\\d{4})(?:\\.(\\w+))?");
    private static final Pattern OF_ADJUSTMENT = Pattern.compile("adjustments\\[(\\d+)]\\.(\\w+).*");

    private final Unit unit;
    private final List<RuleRow> rows;
    private final List<AdjustmentForm> adjustments;
    private String name;
    private String year;
    private Method method;
    private BigDecimal firstDivisor;
    private BigDecimal floor;
    private BigDecimal cap;
    private String label;
    private String source;
    private boolean deducting;

    RulesForm(DraftView draft, List<MemberView> municipalities) {
        unit = draft.unit();
        name = draft.title();
        year = String.valueOf(draft.year());
        method = draft.method();
        firstDivisor = draft.firstDivisor() == null ? null : new BigDecimal(draft.firstDivisor());
        Limits limits = draft.limits() == null ? Limits.NONE : draft.limits();
        floor = Units.written(limits.floor(), unit);
        cap = Units.written(limits.cap(), unit);
        Deduction deduction = draft.deduction();
        label = deduction == null ? null : deduction.label();
        source = deduction == null ? null : deduction.source();
        deducting = deduction != null && deduction.applied();
        rows = municipalities.stream().map(each -> new RuleRow(each, limits.municipalities().getOrDefault(each.code(), Limit.NONE),
                deduction == null ? null : deduction.values().get(each.code()), unit)).toList();
        adjustments = new ArrayList<>(draft.adjustments().stream().map(each -> new AdjustmentForm(each, municipalities, unit)).toList());
    }

    SaveDraft.Command command(DraftView draft) {
        List<Adjustment> made = IntStream.range(0, adjustments.size()).mapToObj(i -> adjustments.get(i).adjustment(unit, "adjustments:" + i + ":")).toList();
        return Rewritten.ruled(draft, name, Whole.of(year), deduction(), method, firstDivisor == null ? null : firstDivisor.toPlainString(), limits(), made);
    }

    private Limits limits() {
        SortedMap<String, Limit> own = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).isLimited()) own.put(rows.get(i).getCode(), rows.get(i).limit(unit, "rows:" + i + ":"));
        return new Limits(Units.counted(floor, unit, "floor"), Units.counted(cap, unit, "cap"), own);
    }

    /// None when nothing is written of it.
    private Deduction deduction() {
        boolean nothing = rows.stream().allMatch(row -> row.getReceived() == null);
        if (nothing && (label == null || label.isBlank())) return null;
        SortedMap<String, String> received = new TreeMap<>();
        rows.stream().filter(row -> row.getReceived() != null).forEach(row -> received.put(row.getCode(), row.getReceived().toPlainString()));
        return new Deduction(label, source, received, deducting);
    }

    /// The page's field for a path of the command; null when it has none.
    String field(String path) {
        Matcher municipality = OF_MUNICIPALITY.matcher(path);
        if (municipality.matches()) return ofRow(municipality.group(1), path.startsWith("deduction") ? "received" : municipality.group(2));
        Matcher adjustment = OF_ADJUSTMENT.matcher(path);
        if (adjustment.matches()) return "adjustments:" + adjustment.group(1) + ":" + (adjustment.group(2).equals("changes") ? "changes:0:places" : adjustment.group(2));
        return switch (path) {
            case "title" -> "name";
            case "limits", "limits.floor" -> "floor";
            case "limits.cap" -> "cap";
            case "deduction.label" -> "label";
            case "adjustments" -> adjustments.isEmpty() ? null : "adjustments:0:changes:0:places";
            case "year", "method", "firstDivisor" -> path;
            default -> path.contains(":") || path.equals("floor") || path.equals("cap") ? path : null;
        };
    }

    private String ofRow(String code, String field) {
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).getCode().equals(code)) return "rows:" + i + ":" + (field == null ? "floor" : field);
        return null;
    }

    void addAdjustment(List<MemberView> municipalities) {
        adjustments.add(new AdjustmentForm(municipalities));
    }

    void removeAdjustment(int at) {
        adjustments.remove(at);
    }

    public Unit getUnit() {
        return unit;
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    public List<AdjustmentForm> getAdjustments() {
        return adjustments;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
    }

    public BigDecimal getFirstDivisor() {
        return firstDivisor;
    }

    public void setFirstDivisor(BigDecimal firstDivisor) {
        this.firstDivisor = firstDivisor;
    }

    public BigDecimal getFloor() {
        return floor;
    }

    public void setFloor(BigDecimal floor) {
        this.floor = floor;
    }

    public BigDecimal getCap() {
        return cap;
    }

    public void setCap(BigDecimal cap) {
        this.cap = cap;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isDeducting() {
        return deducting;
    }

    public void setDeducting(boolean deducting) {
        this.deducting = deducting;
    }
}
