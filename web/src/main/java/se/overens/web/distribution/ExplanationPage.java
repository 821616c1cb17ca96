package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.FindModels;
import se.overens.distribution.model.Category;
import se.overens.shared.NotFound;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// How a figure came about, step by step: the acting municipality's own, or the one that is asked for.
@Named("explanation")
@RequestScoped
public class ExplanationPage extends ExplainedPage {

    @Inject
    private Here here;
    @Inject
    private FindModels models;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Links to;
    private ExplanationView view;

    @PostConstruct
    void open() {
        int year = here.address().year();
        String code = here.asked("kommun").orElseGet(() -> acting.isHost() ? members.municipalities().getFirst().code() : acting.person().organisationCode());
        view = here.asked("modell").map(number -> models.explain(number(number), code))
                .orElseGet(() -> models.explainYear(Category.ASSIGNMENT, year, code).orElseThrow(() -> new NotFound("model", year)));
    }

    private static int number(String asked) {
        try {
            return Integer.parseInt(asked);
        } catch (NumberFormatException notNumber) {
            throw new NotFound("model", asked);
        }
    }

    @Override
    public ExplanationView getView() {
        return view;
    }

    public boolean isChoosing() {
        return acting.isHost();
    }

    public List<MemberView> getMunicipalities() {
        return members.municipalities();
    }

    public boolean isOwn() {
        return acting.person().organisationCode().equals(view.code());
    }

    public String getFigureAddress() {
        String address = to.view("distribution/ourFigure");
        return isOwn() ? address : address + "?kommun=" + view.code();
    }
}
