package se.overens.web.agreement.termination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.Proviso;
import se.overens.shared.Invalid;
import se.overens.web.agreement.MinutesForm;

/// What is written of a decision to terminate, beside what stands in the minutes of every decision.
public abstract class TerminationDecisionForm extends MinutesForm {

    public enum Condition { UNCONDITIONAL, ALL_OTHERS, AT_LEAST, NAMED }

    private DecisionOutcome outcome = DecisionOutcome.APPROVED;
    private LocalDate lastDay;
    private Condition condition = Condition.UNCONDITIONAL;
    private Integer atLeast;
    private List<String> named = new ArrayList<>();
    private LocalDate publishedOn;
    private String roleTitle;
    private LocalDate mandateEndsOn;
    private Long version;

    /// @throws Invalid when the number or the names are missing
    protected Proviso condition() {
        return switch (condition) {
            case UNCONDITIONAL -> new Proviso.Unconditional();
            case ALL_OTHERS    -> new Proviso.AllOthers();
            case AT_LEAST      -> {
                if (atLeast == null) throw new Invalid("atLeast", "required");
                if (atLeast < 1) throw new Invalid("atLeast", "not-positive");
                yield new Proviso.AtLeast(atLeast);
            }
            case NAMED         -> {
                if (named.isEmpty()) throw new Invalid("named", "required");
                yield new Proviso.Named(named);
            }
        };
    }

    public Condition[] getConditions() {
        return Condition.values();
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecisionOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Condition getCondition() {
        return condition;
    }

    public void setCondition(Condition condition) {
        this.condition = condition;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named == null ? new ArrayList<>() : named;
    }

    /// The codes in one line, to be kept while it is looked through.
    public String getNamedLine() {
        return String.join(",", named);
    }

    public void setNamedLine(String line) {
        named = line == null || line.isBlank() ? new ArrayList<>() : new ArrayList<>(List.of(line.split(",")));
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getRoleTitle() {
        return roleTitle;
    }

    public void setRoleTitle(String roleTitle) {
        this.roleTitle = roleTitle;
    }

    public LocalDate getMandateEndsOn() {
        return mandateEndsOn;
    }

    public void setMandateEndsOn(LocalDate mandateEndsOn) {
        this.mandateEndsOn = mandateEndsOn;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
