package se.overens.web.distribution.forecast;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.overens.distribution.forecast.CountyListView;
import se.overens.distribution.forecast.CountyListView.RowView;
import se.overens.distribution.forecast.CountyNumberCommand;
import se.overens.distribution.forecast.FindNationalLists;
import se.overens.distribution.forecast.ImportCountyList;
import se.overens.distribution.forecast.NationalListView;
import se.overens.distribution.forecast.NumberView;
import se.overens.distribution.forecast.RegisterPlanningFigure;
import se.overens.distribution.forecast.RegisterQuota;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.distribution.model.Category;
import se.overens.shared.Today;
import se.overens.web.distribution.Faults;
import se.overens.web.distribution.Whole;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Registers a county quota or a planning figure: as one number, or out of a national list that is read first.
@Named("quotaForm")
@ViewScoped
public class QuotaFormPage extends QuotaFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterQuota registerQuota;
    @Inject
    private RegisterPlanningFigure registerPlanningFigure;
    @Inject
    private ImportCountyList importList;
    @Inject
    private FindNationalLists lists;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Language language;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private transient CountyListView list;

    @PostConstruct
    void nextYear() {
        setYear(String.valueOf(today.day().getYear() + 1));
        Optional.ofNullable(request.getParameter("lista")).flatMap(lists::find).ifPresent(this::use);
    }

    public String register() {
        var command = new CountyNumberCommand(getCategory(), Whole.of(getYear()), getPersons(), getIssuedOn(), getValidFrom(), getSource());
        return done(() -> getKind() == Kind.COUNTY_QUOTA ? registerQuota.register(command) : registerPlanningFigure.register(command));
    }

    /// Takes a list that is known into the field, with what is said of it, and reads it.
    private void use(NationalListView known) {
        setKind(Kind.COUNTY_QUOTA);
        setCategory(known.category());
        setYear(String.valueOf(known.year()));
        setSource(known.source());
        setValidFrom(known.validFrom());
        setNationalTotal(known.nationalTotal());
        setText(known.text());
        preview();
    }

    public List<NationalListView> getKnown() {
        return lists.all();
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
        return new ImportCountyList.Command(getKind(), getText(), null, getCategory(), Whole.of(getYear()), getIssuedOn(), getValidFrom(), getSource(),
                getNationalTotal(), isAcceptSuggestions());
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
}
