package se.overens.web.distribution;

import java.math.BigDecimal;
import se.overens.distribution.model.Factor;

/// One factor on the workbench, with the weight as it is being tried.
public class WeightRow {

    private final Factor factor;
    private BigDecimal weight;

    WeightRow(Factor factor) {
        this.factor = factor;
        this.weight = new BigDecimal(factor.weight());
    }

    public Factor getFactor() {
        return factor;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    String written() {
        return weight == null ? "0" : weight.toPlainString();
    }
}
