package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.scenario.ComparisonView;
import se.overens.distribution.scenario.PreviewDraft;
import se.overens.shared.apportionment.Method;
import se.overens.web.shared.Address;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;

/// The rules of a draft, with a look at what they mean in figures before they are saved. What is typed stays with the
/// view until it has been saved.
@Named("rulesPage")
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindDrafts drafts;
    @Inject
    private FindMembers members;
    @Inject
    private PreviewDraft preview;
    @Inject
    private SaveDraft save;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private SidePictures pictures;
    @Inject
    private HttpServletRequest request;
    private int number;
    private long version;
    private String title;
    private boolean published;
    private RulesForm form;
    private transient ComparisonView view;

    @PostConstruct
    void open() {
        DraftView draft = drafts.get(((Address) request.getAttribute(Address.ATTRIBUTE)).number());
        number = draft.number();
        version = draft.version();
        title = draft.title();
        published = draft.publishedAs() != null;
        form = new RulesForm(draft, members.municipalities());
    }

    /// Counts with the rules as they are on the page; nothing is saved.
    public void review() {
        DraftView draft = drafts.get(number);
        view = forms.attempt(() -> preview.preview(number, form.command(draft)), form::field).orElse(null);
    }

    /// When somebody else has saved the draft meanwhile, what is typed stays, the difference is shown, and saving once more
    /// puts these rules in place of theirs.
    public String save() {
        DraftView draft = drafts.get(number);
        if (draft.version() != version) {
            version = draft.version();
            forms.refuse(null, "distribution.rules.stale");
            review();
            return null;
        }
        return forms.attempt(() -> save.save(number, version, form.command(draft)), form::field)
                .map(_ -> to.go("distribution/workbench", number)).orElse(null);
    }

    public void addAdjustment() {
        form.addAdjustment(members.municipalities());
    }

    public void removeAdjustment(int at) {
        form.removeAdjustment(at);
    }

    /// What the rules mean, beside what is saved; null until it is asked for.
    public ComparisonView getView() {
        return view;
    }

    public List<SidePictures.Line> getLines() {
        return pictures.lines(view);
    }

    /// The one column that is not what is saved; none when what is saved cannot be counted.
    public List<SidePictures.Map> getMaps() {
        return pictures.maps(view);
    }

    public RulesForm getForm() {
        return form;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public boolean isPublished() {
        return published;
    }

    public List<Method> getMethods() {
        return List.of(Method.values());
    }
}
