package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.ImportFactors;
import se.overens.distribution.SheetView;
import se.overens.distribution.sheet.SavedAnswer;
import se.overens.distribution.sheet.SheetTable;
import se.overens.web.shared.Address;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Takes in a sheet or a saved answer: paste or upload, see how it was understood, say what the columns are, take it in.
/// What was read and the columns of the preview are kept with the view between the two steps.
@Named("factors")
@ViewScoped
public class FactorsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindDrafts find;
    @Inject
    private ImportFactors importFactors;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Language language;
    private int number;
    private long version;
    private String title;
    private String text;
    private transient Part file;
    /// A saved answer, which nobody would want to read in a field.
    private String answer;
    private String period;
    private boolean acceptSuggestions;
    private List<ColumnForm> columns = new ArrayList<>();
    private transient SheetView sheet;

    @PostConstruct
    void open() {
        var draft = find.get(((Address) request.getAttribute(Address.ATTRIBUTE)).number());
        number = draft.number();
        version = draft.version();
        title = draft.title();
    }

    public void preview() {
        if (file != null && file.getSize() > 0) forms.attempt(() -> SheetTable.decode(bytes())).ifPresent(this::hold);
        else if (SavedAnswer.is(text)) hold(text);
        else if (text != null && !text.isBlank()) answer = null;
        columns = new ArrayList<>();
        if (forms.getProblems().isEmpty()) look().ifPresent(this::show);
    }

    /// Text is shown and can be mended; an answer is kept aside, and begins with its latest period.
    private void hold(String content) {
        boolean saved = SavedAnswer.is(content);
        answer = saved ? content : null;
        text = saved ? null : content;
        period = null;
    }

    private Optional<SheetView> look() {
        return forms.attempt(() -> importFactors.preview(number, command(List.of())));
    }

    private void show(SheetView read) {
        sheet = read;
        if (read.answer() != null) period = read.answer().period();
        if (read.violations().isEmpty()) read.columns().forEach(column -> columns.add(new ColumnForm(column)));
        else read.violations().forEach(fault -> forms.refuse("text", "violation." + fault.code(), fault.args().toArray()));
    }

    private ImportFactors.Command command(List<ImportFactors.ColumnUse> uses) {
        return new ImportFactors.Command(answer == null ? text : answer, null, uses, acceptSuggestions, answer == null ? null : period);
    }

    public String take() {
        var command = command(columns.stream().map(ColumnForm::use).toList());
        return forms.attempt(() -> importFactors.take(number, version, command)).map(this::taken).orElseGet(() -> {
            look().ifPresent(read -> sheet = read);
            return null;
        });
    }

    /// When nothing became new, that is said here instead of showing the workbench as if it had.
    private String taken(DraftView saved) {
        if (saved.version() != version) return to.go("distribution/workbench", number);
        look().ifPresent(read -> sheet = read);
        forms.tell("distribution.factors.unchanged");
        return null;
    }

    private byte[] bytes() {
        try (var in = file.getInputStream()) {
            return in.readNBytes(SheetTable.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a saved answer says that its values come from.
    public String getSources() {
        return String.join("; ", sheet.answer().sources());
    }

    /// What is wrong with a line, in words.
    public List<String> faults(SheetView.RowView row) {
        return row.faults().stream().map(fault -> SheetAnswer.text(fault, language.texts())).toList();
    }

    public SheetView getSheet() {
        return sheet;
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public String getTitle() {
        return title;
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public boolean isAcceptSuggestions() {
        return acceptSuggestions;
    }

    public void setAcceptSuggestions(boolean acceptSuggestions) {
        this.acceptSuggestions = acceptSuggestions;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
