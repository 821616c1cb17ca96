package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelView;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// A published model.
@Named("modelPage")
@RequestScoped
public class ModelPage {

    @Inject
    private Here here;
    @Inject
    private FindModels find;
    @Inject
    private CurrentActing acting;
    @Inject
    private RulesInWords rules;
    @Inject
    private Links to;
    private ModelView model;

    public ModelView getView() {
        if (model == null) model = find.get(here.address().number());
        return model;
    }

    public boolean own(String code) {
        return acting.person().organisationCode().equals(code);
    }

    /// Whose row is marked.
    public String getOwnCode() {
        return acting.person().organisationCode();
    }

    public List<String> getRules() {
        return rules.of(getView());
    }

    /// The county's number may be changed while the model holds.
    public boolean isRevising() {
        return getView().isInForce() && acting.isHost() && acting.may(Role.COORDINATOR);
    }

    /// A municipality with a figure here may propose to move some of it.
    public boolean isProposing() {
        return getView().isInForce() && acting.may(Role.OFFICER) && getView().figures().stream().anyMatch(figure -> own(figure.code()));
    }

    /// How one municipality's figure in this very model came about.
    public String explanation(String code) {
        return to.view("distribution/explanation", getView().year()) + "?kommun=" + code + "&modell=" + getView().number();
    }
}
