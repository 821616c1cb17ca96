package se.overens.web.distribution.forecast;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.forecast.ForecastSheetView;
import se.overens.distribution.forecast.ForecastSheetView.RowView;
import se.overens.distribution.forecast.ImportForecasts;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.model.Category;
import se.overens.web.distribution.Faults;
import se.overens.web.distribution.SheetFields;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Registers forecasts: paste or choose a file, see how it was understood, register.
@Named("forecastForm")
@ViewScoped
public class ForecastFormPage extends SheetFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportForecasts importForecasts;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Language language;
    private String publisher = "Migrationsverket";
    private LocalDate publishedOn;
    private Scenario scenario = Scenario.MAIN;
    private Category category = Category.ASSIGNMENT;
    private String source;
    private transient ForecastSheetView sheet;

    public void preview() {
        forms.attempt(() -> {
            readFile();
            return importForecasts.preview(command());
        }).ifPresent(read -> {
            sheet = read;
            read.violations().forEach(fault -> forms.refuse(fault.field().equals("publishedOn") ? "publishedOn" : "text", "violation." + fault.code(), fault.args().toArray()));
        });
    }

    public String take() {
        return forms.attempt(() -> importForecasts.take(command())).map(made -> to.goTo(to.view("distribution/forecast/list") + "?klart=1")).orElse(null);
    }

    private ImportForecasts.Command command() {
        return new ImportForecasts.Command(getText(), null, publisher, publishedOn, scenario, category, source);
    }

    public List<String> faults(RowView row) {
        return Faults.texts(row.faults(), language.texts());
    }

    public boolean isRight() {
        return sheet != null && sheet.violations().isEmpty();
    }

    public ForecastSheetView getSheet() {
        return sheet;
    }

    public Scenario[] getScenarios() {
        return Scenario.values();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public Scenario getScenario() {
        return scenario;
    }

    public void setScenario(Scenario scenario) {
        this.scenario = scenario;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
