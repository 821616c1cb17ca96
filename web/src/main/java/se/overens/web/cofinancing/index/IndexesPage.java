package se.overens.web.cofinancing.index;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.overens.cofinancing.index.FindIndexes;
import se.overens.cofinancing.index.IndexSeriesView;
import se.overens.cofinancing.index.RegisterIndexPoints;
import se.overens.cofinancing.index.RegisterIndexSeries;
import se.overens.shared.Fraction;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.web.shared.Written;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The indexes of the workspace, and what has been published of each.
@Named
@RequestScoped
public class IndexesPage {

    @Inject
    private FindIndexes find;
    @Inject
    private RegisterIndexSeries register;
    @Inject
    private RegisterIndexPoints publish;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private List<IndexSeriesView> all;
    private String series;
    private String text;
    private String code;
    private String name;
    private String parts;

    public List<IndexSeriesView> getAll() {
        if (all == null) all = find.all();
        return all;
    }

    /// Those that have values of their own.
    public List<IndexSeriesView> getSimple() {
        return getAll().stream().filter(one -> !one.isComposite()).toList();
    }

    public boolean isMayRegister() {
        return acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    public String publish() {
        return forms.attempt(() -> publish.register(new RegisterIndexPoints.Command(series, text)))
                .map(made -> to.goTo(to.view("cofinancing/index/list") + "?sparat=" + made.added())).orElse(null);
    }

    public String register() {
        List<RegisterIndexSeries.Part> said = parts();
        if (!forms.getProblems().isEmpty()) return null;
        var command = new RegisterIndexSeries.Command(code == null ? "" : code.strip().toUpperCase(Locale.ROOT), name, said);
        return forms.attempt(() -> register.register(command), field -> field.startsWith("parts") ? "parts" : field)
                .map(made -> to.goTo(to.view("cofinancing/index/list") + "#index-" + made.code())).orElse(null);
    }

    /// `AKI 0,9` on each line.
    private List<RegisterIndexSeries.Part> parts() {
        List<RegisterIndexSeries.Part> said = new ArrayList<>();
        if (parts == null || parts.isBlank()) return said;
        for (String line : parts.strip().split("\\R")) {
            String[] cells = line.strip().split("\\s*[;\\t]\\s*|\\s+");
            var weight = cells.length == 2 ? Written.number(cells[1]).map(Fraction::of) : Optional.<Fraction>empty();
            if (weight.isPresent()) said.add(new RegisterIndexSeries.Part(cells[0].toUpperCase(Locale.ROOT), weight.get()));
            else forms.refuse("parts", "cofinancing.index.list.parts.wrong", line.strip());
        }
        return said;
    }

    /// How many values were registered just now, or nothing.
    public String getSaved() {
        String saved = request.getParameter("sparat");
        return saved != null && saved.matches("\\d{1,4}") ? saved : "";
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }
}
