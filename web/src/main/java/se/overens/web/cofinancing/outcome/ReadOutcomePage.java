package se.overens.web.cofinancing.outcome;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.outcome.ImportOutcome;
import se.overens.cofinancing.outcome.OutcomeSheetView;
import se.overens.cofinancing.outcome.OutcomeSheetView.RowView;
import se.overens.cofinancing.outcome.OutcomeView;
import se.overens.web.distribution.Faults;
import se.overens.web.distribution.SheetFields;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Enters an outcome from a sheet: paste or choose a file, see how each line was understood, enter.
@Named
@ViewScoped
public class ReadOutcomePage extends SheetFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutcomePage page;
    @Inject
    private ImportOutcome importOutcome;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Language language;
    private Integer year;
    private String source;
    private transient OutcomeSheetView sheet;

    public void preview() {
        forms.attempt(() -> {
            readFile();
            return importOutcome.preview(command());
        }).ifPresent(read -> {
            sheet = read;
            if (!read.right()) forms.refuse("text", "cofinancing.outcome.read.wrong");
        });
    }

    public String take() {
        return forms.attempt(() -> importOutcome.take(command()))
                .map((OutcomeView made) -> to.goTo(to.view("cofinancing/outcome/show", made.post()) + "?ar=" + made.year() + "&sparat=ja")).orElse(null);
    }

    private ImportOutcome.Command command() {
        return new ImportOutcome.Command(page.getOutcome().post(), getYear(), getText(), null, source);
    }

    public List<String> faults(RowView row) {
        return Faults.texts(row.faults(), language.texts());
    }

    public boolean isRight() {
        return sheet != null && sheet.right();
    }

    public OutcomeSheetView getSheet() {
        return sheet;
    }

    /// Kept from the address when the page is opened.
    public Integer getYear() {
        if (year == null) year = page.getOutcome().year();
        return year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
