package se.overens.web.distribution.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.library.PublicModelView;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.web.distribution.ExplainedPage;
import se.overens.web.distribution.Here;
import se.overens.web.shared.KeptPage;

/// How one municipality's figure came about, for everybody.
@Named("publicExplanation")
@RequestScoped
public class PublicExplanationPage extends ExplainedPage {

    @Inject
    private ReadPublicModels find;
    @Inject
    private Here here;
    @Inject
    private KeptPage kept;
    private PublicModelView model;
    private ExplanationView view;

    @PostConstruct
    void read() {
        var address = here.address();
        model = find.get(address.county(), address.number());
        view = find.explain(address.county(), address.number(), address.municipality());
    }

    public void open() {
        kept.show(model.sha256() + model.versions() + view.code());
    }

    @Override
    public ExplanationView getView() {
        return view;
    }

    public PublicModelView getModel() {
        return model;
    }

    /// Where programs fetch it, and the documents.
    public String getData() {
        return "/api/v1/public/models/" + model.county() + "/" + model.number() + "/explanations/" + view.code();
    }
}
