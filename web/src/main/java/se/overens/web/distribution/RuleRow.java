package se.overens.web.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Unit;
import se.overens.workspace.MemberView;

/// What is said of one municipality: how few and how many it may have, and how many it has already received.
public class RuleRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private BigDecimal floor;
    private BigDecimal cap;
    private BigDecimal fixed;
    private BigDecimal received;

    RuleRow(MemberView municipality, Limit limit, String received, Unit unit) {
        code = municipality.code();
        name = municipality.shortName();
        floor = Units.written(limit.floor(), unit);
        cap = Units.written(limit.cap(), unit);
        fixed = Units.written(limit.fixed(), unit);
        this.received = received == null ? null : new BigDecimal(received);
    }

    boolean isLimited() {
        return floor != null || cap != null || fixed != null;
    }

    /// @param at where the row stands on the page, `rows:3:`
    Limit limit(Unit unit, String at) {
        return new Limit(Units.counted(floor, unit, at + "floor"), Units.counted(cap, unit, at + "cap"), Units.counted(fixed, unit, at + "fixed"));
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
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

    public BigDecimal getFixed() {
        return fixed;
    }

    public void setFixed(BigDecimal fixed) {
        this.fixed = fixed;
    }

    public BigDecimal getReceived() {
        return received;
    }

    public void setReceived(BigDecimal received) {
        this.received = received;
    }
}
