package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.model.Unit;
import se.overens.distribution.scenario.FindScenarios;
import se.overens.distribution.scenario.RemoveScenario;
import se.overens.distribution.scenario.SaveScenario;
import se.overens.distribution.scenario.UseScenario;
import se.overens.web.shared.Address;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What has been tried in a draft: what each is called, why it was not chosen, and whether to go on from it. The list is
/// kept with the view, so that a button is about the scenario that was seen above it.
@Named("scenarios")
@ViewScoped
public class ScenariosPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindDrafts drafts;
    @Inject
    private FindScenarios find;
    @Inject
    private SaveScenario save;
    @Inject
    private RemoveScenario remove;
    @Inject
    private UseScenario use;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private int number;
    private long version;
    private String title;
    private boolean published;
    private Unit unit;
    private List<ScenarioForm> kept;
    private Integer asked;

    @PostConstruct
    void open() {
        DraftView draft = drafts.get(((Address) request.getAttribute(Address.ATTRIBUTE)).number());
        number = draft.number();
        version = draft.version();
        title = draft.title();
        unit = draft.unit();
        published = draft.publishedAs() != null;
        kept = new ArrayList<>(find.of(number).stream().map(ScenarioForm::new).toList());
    }

    public void rename(int at) {
        ScenarioForm form = kept.get(at);
        forms.attempt(() -> save.rename(number, form.getNumber(), form.getVersion(), form.naming()), field -> "kept:" + at + ":" + field).ifPresent(saved -> {
            kept.set(at, new ScenarioForm(saved));
            forms.tell("distribution.scenarios.saved", saved.name());
        });
    }

    public String use(int at) {
        return forms.attempt(() -> use.use(number, kept.get(at).getNumber(), version))
                .map(_ -> to.go("distribution/workbench", number)).orElse(null);
    }

    /// Asks before it is removed.
    public void askRemove(int at) {
        asked = at;
    }

    public void keep() {
        asked = null;
    }

    public String remove() {
        ScenarioForm form = kept.get(asked);
        return forms.attempt(() -> {
            remove.remove(number, form.getNumber(), form.getVersion());
            return true;
        }).map(_ -> to.go("distribution/scenarios", number)).orElse(null);
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /// The one that is about to be removed, or null.
    public ScenarioForm getAsked() {
        return asked == null ? null : kept.get(asked);
    }

    public Unit getUnit() {
        return unit;
    }

    public boolean isPublished() {
        return published;
    }

    public List<ScenarioForm> getKept() {
        return kept;
    }
}
