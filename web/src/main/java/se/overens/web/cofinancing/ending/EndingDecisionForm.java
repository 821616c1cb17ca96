package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import se.overens.cofinancing.ending.RegisterEndingDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionOutcome;
import se.overens.web.agreement.MinutesForm;

/// What is written of a decision about an ending, beside what stands in the minutes of every decision.
public abstract class EndingDecisionForm extends MinutesForm {

    private String party;
    private DecisionOutcome outcome = DecisionOutcome.APPROVED;
    private boolean conditional = true;
    private LocalDate lastDay;
    private LocalDate publishedOn;
    private String mandatedRole;
    private String fileName;

    protected EndingDecisionForm() {
        setBody(DecidingBody.EXECUTIVE_BOARD);
    }

    RegisterEndingDecision.Command command(int post, String decider) {
        return new RegisterEndingDecision.Command(post, decider, getBody(), getDecidedOn(), getParagraph(), getCaseReference(), outcome,
                extract(), conditional, getLastDay(), publishedOn, mandatedRole, null);
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
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

    public boolean isConditional() {
        return conditional;
    }

    public void setConditional(boolean conditional) {
        this.conditional = conditional;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getMandatedRole() {
        return mandatedRole;
    }

    public void setMandatedRole(String mandatedRole) {
        this.mandatedRole = mandatedRole;
    }

    /// What the extract was called when it was sent.
    public String getFileName() {
        boolean sent = getFile() != null && !getFile().getSubmittedFileName().isEmpty();
        return sent ? getFile().getSubmittedFileName() : fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }
}
