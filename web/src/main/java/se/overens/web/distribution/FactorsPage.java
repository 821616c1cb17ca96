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
import se.overens.distribution.FindDrafts;
import se.overens.distribution.ImportFactors;
import se.overens.distribution.SheetView;
import se.overens.distribution.model.SheetTable;
import se.overens.web.shared.Address;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Takes in a sheet: paste or upload, see how it was understood, say what the columns are, take it in. The columns of
/// the preview are kept with the view between the two steps.
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
        if (file != null) text = forms.attempt(() -> SheetTable.decode(bytes())).orElse(text);
        columns = new ArrayList<>();
        forms.attempt(() -> importFactors.preview(number, new ImportFactors.Command(text == null ? "" : text, List.of()))).ifPresent(read -> {
            sheet = read;
            if (read.violations().isEmpty()) read.columns().forEach(column -> columns.add(new ColumnForm(column)));
            else read.violations().forEach(fault -> forms.refuse("text", "violation." + fault.code(), fault.args().toArray()));
        });
    }

    public String take() {
        var command = new ImportFactors.Command(text, columns.stream().map(ColumnForm::use).toList());
        return forms.attempt(() -> importFactors.take(number, version, command)).map(saved -> to.go("distribution/workbench", number))
                .orElseGet(() -> {
                    forms.attempt(() -> importFactors.preview(number, new ImportFactors.Command(text, List.of()))).ifPresent(read -> sheet = read);
                    return null;
                });
    }

    private byte[] bytes() {
        try (var in = file.getInputStream()) {
            return in.readNBytes(SheetTable.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
