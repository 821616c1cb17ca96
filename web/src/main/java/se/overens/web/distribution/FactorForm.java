package se.overens.web.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.distribution.model.Criterion;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Measured;
import se.overens.distribution.model.SubFactor;
import se.overens.workspace.MemberView;

/// One factor as its page has it: what it is called and weighs, what it is made of, and a value for each municipality.
public class FactorForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_PART = Pattern.compile("parts\\[(\\d+)](?:\\.(.*))?");
    private static final String VALUES = "values.";

    private String name;
    private Criterion criterion = Criterion.OTHER;
    private BigDecimal weight;
    private boolean divided;
    private final List<MeasuredForm> parts = new ArrayList<>();
    private final List<ValueRow> rows;

    /// @param factor null: a new one
    FactorForm(Factor factor, List<MemberView> municipalities) {
        rows = new ArrayList<>(municipalities.stream().map(ValueRow::new).toList());
        if (factor == null) add(new MeasuredForm(), null);
        else read(factor);
    }

    private void read(Factor factor) {
        name = factor.name();
        criterion = factor.criterion();
        weight = new BigDecimal(factor.weight());
        divided = !factor.parts().isEmpty();
        if (!divided) add(new MeasuredForm(factor), factor);
        factor.parts().forEach(part -> add(new MeasuredForm(part), part));
    }

    private void add(MeasuredForm part, Measured measured) {
        parts.add(part);
        rows.forEach(row -> row.add(measured == null ? null : measured.values().get(row.getCode())));
    }

    /// One part more. What was a whole factor becomes its first part.
    void addPart() {
        if (!divided) parts.getFirst().setName(name);
        divided = true;
        add(new MeasuredForm(), null);
    }

    /// One part less. The last one left is the whole factor again.
    void removePart(int part) {
        parts.remove(part);
        rows.forEach(row -> row.remove(part));
        divided = parts.size() > 1;
    }

    Factor factor() {
        String written = weight == null ? null : weight.toPlainString();
        MeasuredForm first = parts.getFirst();
        if (!divided) return new Factor(name, first.kind(), first.polarity(), criterion, written, first.getSource(), first.getAsOf(), values(0), first.getWorse(), null);
        List<SubFactor> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) made.add(parts.get(i).part(values(i)));
        return new Factor(name, first.kind(), first.polarity(), criterion, written, null, null, null, null, made);
    }

    /// Those that have been entered; one that has not is asked for by name, unless none has.
    private SortedMap<String, String> values(int part) {
        SortedMap<String, String> values = new TreeMap<>();
        rows.stream().filter(row -> row.written(part) != null).forEach(row -> values.put(row.getCode(), row.written(part)));
        return values;
    }

    /// The page's field for a path below the factor, `parts[1].values.0604`; null when it has none.
    String field(String path) {
        Matcher part = OF_PART.matcher(path);
        if (part.matches()) return part.group(2) == null ? "name" : ofPart(Integer.parseInt(part.group(1)), part.group(2));
        return switch (path) {
            case "name", "weight", "criterion" -> path;
            case "parts" -> "parts:0:weight";
            default -> ofPart(0, path);
        };
    }

    private String ofPart(int part, String path) {
        if (path.startsWith(VALUES)) {
            for (int i = 0; i < rows.size(); i++)
                if (rows.get(i).getCode().equals(path.substring(VALUES.length()))) return "rows:" + i + ":cells:" + part + ":value";
        }
        return switch (path) {
            case "name", "weight", "source", "asOf", "worse" -> "parts:" + part + ":" + path;
            case "kind", "polarity" -> "parts:" + part + ":meaning";
            default -> null;
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public void setCriterion(Criterion criterion) {
        this.criterion = criterion;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    /// Whether it is made of parts.
    public boolean isDivided() {
        return divided;
    }

    public List<MeasuredForm> getParts() {
        return parts;
    }

    public List<ValueRow> getRows() {
        return rows;
    }
}
