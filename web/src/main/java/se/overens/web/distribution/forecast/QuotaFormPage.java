package se.overens.web.distribution.forecast;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import se.overens.distribution.forecast.CountyListView;
import se.overens.distribution.forecast.CountyListView.RowView;
import se.overens.distribution.forecast.CountyNumberCommand;
import se.overens.distribution.forecast.ImportCountyList;
import se.overens.distribution.forecast.NumberView;
import se.overens.distribution.forecast.RegisterPlanningFigure;
import se.overens.distribution.forecast.RegisterQuota;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.distribution.model.Category;
import se.overens.shared.Today;
import se.overens.web.distribution.Faults;
import se.overens.web.distribution.SheetFields;
import se.overens.web.distribution.Whole;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Registers a county quota or a planning figure: as one number, or out of a national list that is read first.
@Named("quotaForm")
@ViewScoped
public class QuotaFormPage extends SheetFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterQuota registerQuota;
    @Inject
    private RegisterPlanningFigure registerPlanningFigure;
    @Inject
    private ImportCountyList importList;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Language language;
    @Inject
    private Today today;
    private Kind kind = Kind.COUNTY_QUOTA;
    private Category category = Category.ASSIGNMENT;
    private String year;
    private Long persons;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private String source;
    private Long nationalTotal;
    private transient CountyListView list;

    @PostConstruct
    void nextYear() {
        year = String.valueOf(today.day().getYear() + 1);
    }

    public String register() {
        var command = new CountyNumberCommand(category, Whole.of(year), persons, issuedOn, validFrom, source);
        return done(() -> kind == Kind.COUNTY_QUOTA ? registerQuota.register(command) : registerPlanningFigure.register(command));
    }

    public void preview() {
        forms.attempt(() -> {
            readFile();
            return importList.preview(command());
        }).ifPresent(read -> {
            list = read;
            read.violations().forEach(fault -> forms.refuse(fault.field().startsWith("lines") ? "text" : fault.field(), "violation." + fault.code(), fault.args().toArray()));
        });
    }

    public String take() {
        return done(() -> importList.take(command()));
    }

    private String done(Supplier<NumberView> act) {
        return forms.attempt(act).map(made -> to.goTo(to.view("distribution/forecast/list") + "?klart=1")).orElse(null);
    }

    private ImportCountyList.Command command() {
        return new ImportCountyList.Command(kind, getText(), null, category, Whole.of(year), issuedOn, validFrom, source, nationalTotal, isAcceptSuggestions());
    }

    public List<String> faults(RowView row) {
        return Faults.texts(row.faults(), language.texts());
    }

    /// Names of those that it says nothing of.
    public String getMissing() {
        return String.join(", ", list.missing());
    }

    public boolean isRight() {
        return list != null && list.violations().isEmpty();
    }

    public CountyListView getList() {
        return list;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Category[] getCategories() {
        return Category.values();
    }

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
