package se.overens.web.agreement.delegation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.model.AgreementForm;
import se.overens.decision.model.DecidingBody;

/// What is written in the form of a new delegation.
public abstract class GivenDelegation {

    private String party;
    private String body;
    private List<String> scopes = new ArrayList<>();
    private AgreementForm form;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer mostPersons;
    private BigDecimal mostAmount;
    private Integer mostMonths;
    private DecidingBody decidedBy;
    private LocalDate decidedOn;
    private String paragraph;
    private String caseReference;

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes == null ? new ArrayList<>() : scopes;
    }

    public AgreementForm getForm() {
        return form;
    }

    public void setForm(AgreementForm form) {
        this.form = form;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getMostPersons() {
        return mostPersons;
    }

    public void setMostPersons(Integer mostPersons) {
        this.mostPersons = mostPersons;
    }

    public BigDecimal getMostAmount() {
        return mostAmount;
    }

    public void setMostAmount(BigDecimal mostAmount) {
        this.mostAmount = mostAmount;
    }

    public Integer getMostMonths() {
        return mostMonths;
    }

    public void setMostMonths(Integer mostMonths) {
        this.mostMonths = mostMonths;
    }

    public DecidingBody getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(DecidingBody decidedBy) {
        this.decidedBy = decidedBy;
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
}
