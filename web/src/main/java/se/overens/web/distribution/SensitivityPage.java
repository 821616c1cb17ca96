package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.scenario.FindDraftSensitivity;
import se.overens.distribution.scenario.SensitivityView;

/// Which weight of a draft moves whom the most.
@Named("sensitivity")
@RequestScoped
public class SensitivityPage extends WeightsPage {

    @Inject
    private FindDrafts drafts;
    @Inject
    private FindDraftSensitivity find;
    private DraftView draft;

    @PostConstruct
    void open() {
        draft = drafts.get(number());
        open(draft.number());
    }

    @Override
    SensitivityView find(int number) {
        return find.find(number, FindDraftSensitivity.USUAL_POINTS);
    }

    public DraftView getDraft() {
        return draft;
    }
}
