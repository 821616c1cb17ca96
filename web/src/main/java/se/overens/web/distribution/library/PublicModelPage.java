package se.overens.web.distribution.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.library.PublicModelView;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.web.distribution.Here;
import se.overens.web.distribution.Pictures;
import se.overens.web.distribution.Pictures.Chart;
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
    private PublicModelView view;
    private Chart chart;

    @PostConstruct
    void read() {
        view = find.get(here.address().county(), here.address().number());
        chart = pictures.ofFigures(view.figures());
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

    /// Where programs and spreadsheets fetch it.
    public String getData() {
        return "/api/v1/public/models/" + view.county() + "/" + view.number();
    }
}
