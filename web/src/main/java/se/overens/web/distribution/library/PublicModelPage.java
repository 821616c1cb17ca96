package se.overens.web.distribution.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.distribution.ModelView.FigureView;
import se.overens.distribution.library.PublicModelView;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.web.distribution.Here;
import se.overens.web.distribution.Pictures;
import se.overens.web.distribution.Pictures.Chart;
import se.overens.web.shared.Formats;
import se.overens.web.shared.KeptPage;

/// A published model for everybody.
@Named("publicModel")
@RequestScoped
public class PublicModelPage {

    @Inject
    private ReadPublicModels find;
    @Inject
    private Here here;
    @Inject
    private Pictures pictures;
    @Inject
    private KeptPage kept;
    @Inject
    private Formats fmt;
    private PublicModelView view;
    private Chart chart;

    @PostConstruct
    void read() {
        view = find.get(here.address().county(), here.address().number());
        chart = pictures.ofFigures(view.figures(), view.unit());
    }

    public void open() {
        kept.show(view.sha256() + view.versions());
    }

    public PublicModelView getView() {
        return view;
    }

    public Chart getChart() {
        return chart;
    }

    /// What is said of single municipalities: floors, caps and fixed figures.
    public List<String> getLimits() {
        return view.limits().municipalities().entrySet().stream().map(said -> limit(name(said.getKey()), said.getValue())).toList();
    }

    private String limit(String name, Limit limit) {
        if (limit.fixed() != null) return fmt.text("public.model.limits.fixed", name, places(limit.fixed()));
        return Stream.of(said("floorOf", name, limit.floor()), said("capOf", name, limit.cap())).filter(text -> text != null).collect(Collectors.joining(" "));
    }

    private String said(String what, String name, Long places) {
        return places == null ? null : fmt.text("public.model.limits." + what, name, places(places));
    }

    /// Who moved what, and why.
    public List<String> getAdjustments() {
        return view.adjustments().stream().map(made -> fmt.text("public.model.adjustment", made.author(), made.reason(), made.changes().entrySet().stream()
                .map(change -> name(change.getKey()) + " " + signed(change.getValue())).collect(Collectors.joining(", ")))).toList();
    }

    public String figures(Alternative alternative) {
        return alternative.results().entrySet().stream().map(figure -> name(figure.getKey()) + " " + places(figure.getValue())).collect(Collectors.joining(", "));
    }

    private String signed(long change) {
        return change > 0 ? "+" + places(change) : places(change);
    }

    private String places(long places) {
        return fmt.places(places, view.unit());
    }

    private String name(String code) {
        return view.figures().stream().filter(figure -> figure.code().equals(code)).map(FigureView::name).findFirst().orElse(code);
    }

    /// Where programs and spreadsheets fetch it.
    public String getData() {
        return "/api/v1/public/models/" + view.county() + "/" + view.number();
    }
}
