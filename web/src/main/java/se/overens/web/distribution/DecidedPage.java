package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.distribution.PublishDecidedFigures;
import se.overens.distribution.model.Category;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;

/// Enters figures as they were decided.
@Named("decidedFigures")
@RequestScoped
public class DecidedPage extends DecisionFields {

    @Inject
    private FindMembers members;
    @Inject
    private PublishDecidedFigures publish;
    @Inject
    private RegimeItems regimes;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<FigureForm> figures;
    private String title;
    private String year;
    private Category category = Category.ASSIGNMENT;
    private String regime;
    private BigDecimal total;
    private String source;
    private String supersedes;

    @PostConstruct
    void open() {
        figures = members.municipalities().stream().map(member -> new FigureForm(member.code(), member.shortName())).toList();
    }

    public String publish() {
        return forms.attempt(() -> publish.publish(command()), this::field).map(model -> to.go("record/receipt", model.receipt())).orElse(null);
    }

    private PublishDecidedFigures.Command command() {
        Map<String, Long> written = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++)
            written.put(figures.get(i).getCode(), Units.counted(figures.get(i).getPlaces(), category.unit(), "figures:" + i + ":places"));
        return new PublishDecidedFigures.Command(title, Whole.of(year), Units.counted(total, category.unit(), "total"), written, source, getDecidedBy(),
                getDecidedOn(), getCaseReference(), getRapporteur(), Whole.of(supersedes), category, regime, getContent(), getParticipants());
    }

    /// A municipality's own field for a path of the command.
    private String field(String path) {
        for (int i = 0; i < figures.size(); i++)
            if (path.equals("figures." + figures.get(i).getCode())) return "figures:" + i + ":places";
        return path;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public List<SelectItem> getRegimes() {
        return regimes.items();
    }

    public List<FigureForm> getFigures() {
        return figures;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String regime) {
        this.regime = regime;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(String supersedes) {
        this.supersedes = supersedes;
    }

    /// One municipality's field.
    public static class FigureForm {

        private final String code;
        private final String name;
        private BigDecimal places;

        FigureForm(String code, String name) {
            this.code = code;
            this.name = name;
        }

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public BigDecimal getPlaces() {
            return places;
        }

        public void setPlaces(BigDecimal places) {
            this.places = places;
        }
    }
}
