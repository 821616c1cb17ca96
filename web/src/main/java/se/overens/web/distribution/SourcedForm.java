package se.overens.web.distribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What is said of all values: what they are called, how much they weigh, where they come from and from which day.
public abstract class SourcedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private BigDecimal weight;
    private String source;
    private LocalDate asOf;

    /// As the programs' way in takes it; null when nothing was entered.
    String weighs() {
        return weight == null ? null : weight.toPlainString();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
