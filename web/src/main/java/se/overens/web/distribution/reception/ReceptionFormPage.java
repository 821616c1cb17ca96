package se.overens.web.distribution.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.ImportReception;
import se.overens.distribution.reception.ReceptionSheetView;
import se.overens.distribution.reception.ReceptionSheetView.RowView;
import se.overens.web.distribution.Faults;
import se.overens.web.distribution.SheetFields;
import se.overens.web.distribution.Whole;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Registers received persons: paste or choose a file, see how it was understood, register.
@Named("receptionForm")
@ViewScoped
public class ReceptionFormPage extends SheetFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportReception importReception;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Language language;
    private Category category = Category.ASSIGNMENT;
    private String year;
    private String source;
    private LocalDate knownOn;
    private transient ReceptionSheetView sheet;

    public void preview() {
        forms.attempt(() -> {
            readFile();
            return importReception.preview(command());
        }).ifPresent(read -> {
            sheet = read;
            read.violations().forEach(fault -> forms.refuse(fault.field().matches("knownOn|acceptSuggestions") ? fault.field() : "text",
                    "violation." + fault.code(), fault.args().toArray()));
        });
    }

    public String take() {
        return forms.attempt(() -> importReception.take(command())).map(made -> to.goTo(to.view("distribution/reception/list") + "?klart=1&kategori=" + category)).orElse(null);
    }

    private ImportReception.Command command() {
        return new ImportReception.Command(getText(), null, category, Whole.of(year), source, knownOn, isAcceptSuggestions());
    }

    /// The time that a number is of: `2024` or `2024-03`.
    public String when(RowView row) {
        if (row.year() == null) return "–";
        return row.month() == null ? String.valueOf(row.year()) : "%d-%02d".formatted(row.year(), row.month());
    }

    public List<String> faults(RowView row) {
        return Faults.texts(row.faults(), language.texts());
    }

    /// Names of those that it says nothing of.
    public String getMissing() {
        return String.join(", ", sheet.missing());
    }

    public boolean isRight() {
        return sheet != null && sheet.violations().isEmpty();
    }

    public ReceptionSheetView getSheet() {
        return sheet;
    }

    public Category[] getCategories() {
        return Category.values();
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }
}
