package se.overens.web.distribution.forecast;

import java.time.LocalDate;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.distribution.model.Category;
import se.overens.web.distribution.SheetFields;

/// What is said of a county quota or a planning figure, and the list that it may stand in.
public class QuotaFields extends SheetFields {

    private static final long serialVersionUID = 1L;

    private Kind kind = Kind.COUNTY_QUOTA;
    private Category category = Category.ASSIGNMENT;
    private String year;
    private Long persons;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private String source;
    private Long nationalTotal;

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Long getPersons() {
        return persons;
    }

    public void setPersons(Long persons) {
        this.persons = persons;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Long getNationalTotal() {
        return nationalTotal;
    }

    public void setNationalTotal(Long nationalTotal) {
        this.nationalTotal = nationalTotal;
    }
}
