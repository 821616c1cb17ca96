package se.overens.web.agreement.delegation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.model.AgreementForm;
import se.overens.web.agreement.MinutesForm;

/// What is written in the form of a new delegation, beside what stands in the minutes that it rests on.
public abstract class GivenDelegation extends MinutesForm {

    private String party;
    private String delegate;
    private List<String> scopes = new ArrayList<>();
    private AgreementForm form;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer mostPersons;
    private BigDecimal mostAmount;
    private Integer mostMonths;

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    /// Code of the body that may act.
    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
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
}
