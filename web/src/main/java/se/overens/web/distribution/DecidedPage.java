package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.distribution.PublishDecidedFigures;
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
    private Forms forms;
    @Inject
    private Links to;
    private List<FigureForm> figures;
    private String title;
    private String year;
    private Long total;
    private String source;
    private String supersedes;

    @PostConstruct
    void open() {
        figures = members.municipalities().stream().map(member -> new FigureForm(member.code(), member.shortName())).toList();
    }

    public String publish() {
        Map<String, Long> written = new LinkedHashMap<>();
        figures.forEach(figure -> written.put(figure.getCode(), figure.getPlaces()));
        var command = new PublishDecidedFigures.Command(title, Whole.of(year), total, written, source, getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur(),
                Whole.of(supersedes), null, null, getContent(), getParticipants());
        return forms.attempt(() -> publish.publish(command)).map(model -> to.go("record/receipt", model.receipt())).orElse(null);
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

    public Long getTotal() {
        return total;
    }

    public void setTotal(Long total) {
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
        private Long places;

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

        public Long getPlaces() {
            return places;
        }

        public void setPlaces(Long places) {
            this.places = places;
        }
    }
}
