package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.cofinancing.ending.RegisterEndingDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionOutcome;

/// What is filled in about a decision.
public final class EndingDecisionDraft {
    private String party;
    private DecidingBody body = DecidingBody.EXECUTIVE_BOARD;
    private LocalDate decidedOn;
    private String paragraph;
    private String caseReference;
    private DecisionOutcome outcome = DecisionOutcome.APPROVED;
    private boolean conditional = true;
    private LocalDate lastDay;
    private LocalDate publishedOn;
    private String mandatedRole;
    private String extract;
    private String fileName;

    RegisterEndingDecision.Command command(int post, String decider) {
        return new RegisterEndingDecision.Command(post, decider, body, decidedOn, paragraph, caseReference, outcome,
                UUID.fromString(extract), conditional, lastDay, publishedOn, mandatedRole, null);
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public DecidingBody getBody() {
        return body;
    }

    public void setBody(DecidingBody body) {
        this.body = body;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
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

    public String getExtract() {
        return extract;
    }

    public void setExtract(String extract) {
        this.extract = extract;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }
}
