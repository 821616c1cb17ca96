package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelView;
import se.overens.distribution.scenario.FindDraftSensitivity;
import se.overens.distribution.scenario.FindModelSensitivity;
import se.overens.distribution.scenario.SensitivityView;

/// Which weight of a published model moves whom the most; a municipality sees itself first.
@Named("modelSensitivity")
@RequestScoped
public class ModelSensitivityPage extends WeightsPage {

    @Inject
    private FindModels models;
    @Inject
    private FindModelSensitivity find;
    private ModelView model;

    @PostConstruct
    void open() {
        model = models.get(number());
        open(model.number());
    }

    @Override
    SensitivityView find(int number) {
        return find.find(number, FindDraftSensitivity.USUAL_POINTS);
    }

    public ModelView getModel() {
        return model;
    }
}
