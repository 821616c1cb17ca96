package se.overens.web.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.overens.workspace.MemberView;

/// One municipality's values, one for each part of the factor.
public class ValueRow implements Serializable {

    private static final long serialVersionUID = 1L;

    /// One field.
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;

        private BigDecimal value;

        Cell(BigDecimal value) {
            this.value = value;
        }

        public BigDecimal getValue() {
            return value;
        }

        public void setValue(BigDecimal value) {
            this.value = value;
        }
    }

    private final String code;
    private final String name;
    private final List<Cell> cells = new ArrayList<>();

    ValueRow(MemberView municipality) {
        code = municipality.code();
        name = municipality.shortName();
    }

    /// @param value as in the draft, or null
    void add(String value) {
        cells.add(new Cell(value == null || !value.matches("\\d+(\\.\\d+)?") ? null : new BigDecimal(value)));
    }

    void remove(int part) {
        cells.remove(part);
    }

    BigDecimal value(int part) {
        return cells.get(part).value;
    }

    /// As it is written, or null.
    String written(int part) {
        BigDecimal value = cells.get(part).value;
        return value == null ? null : value.toPlainString();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public List<Cell> getCells() {
        return cells;
    }
}
