package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.model.Criterion;
import se.overens.distribution.model.Worse;
import se.overens.shared.NotFound;
import se.overens.web.shared.Address;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;

/// One factor of a draft, by hand: what it is, what it weighs, what it is made of, and each municipality's value. The
/// place after the last is a new one. What is typed stays with the view until it has been saved.
@Named("factorPage")
@ViewScoped
public class FactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindDrafts drafts;
    @Inject
    private FindMembers members;
    @Inject
    private SaveDraft save;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private int number;
    private int at;
    private long version;
    private String title;
    private String named;
    private boolean published;
    private FactorForm form;
    private boolean removing;

    @PostConstruct
    void open() {
        Address here = (Address) request.getAttribute(Address.ATTRIBUTE);
        DraftView draft = drafts.get(here.number());
        number = draft.number();
        at = here.position() - 1;
        if (at > draft.factors().size()) throw new NotFound("factor", here.position());
        version = draft.version();
        title = draft.title();
        published = draft.publishedAs() != null;
        named = name(draft);
        form = new FactorForm(isAdding() ? null : draft.factors().get(at), members.municipalities());
    }

    public String save() {
        DraftView now = drafts.get(number);
        if (!agrees(now)) return null;
        return forms.attempt(() -> save.save(number, version, Rewritten.with(now, at, form.factor())), this::field)
                .map(_ -> to.go("distribution/workbench", number)).orElse(null);
    }

    /// Asks before it is removed.
    public void askRemove() {
        removing = true;
    }

    public void keep() {
        removing = false;
    }

    public String remove() {
        DraftView now = drafts.get(number);
        if (!agrees(now)) return null;
        return forms.attempt(() -> save.save(number, version, Rewritten.without(now, at))).map(_ -> to.go("distribution/workbench", number)).orElse(null);
    }

    public void addPart() {
        form.addPart();
    }

    public void removePart(int part) {
        form.removePart(part);
    }

    /// Whether the draft is as it was when the page was opened. When somebody has saved it meanwhile, what is typed
    /// stays, and saving once more puts it on top of what they saved.
    private boolean agrees(DraftView now) {
        if (now.version() == version) return true;
        if (Objects.equals(named, name(now))) {
            version = now.version();
            forms.refuse(null, "distribution.factor.stale");
        } else forms.refuse(null, "distribution.factor.moved");
        return false;
    }

    private String name(DraftView draft) {
        return at < draft.factors().size() ? draft.factors().get(at).name() : null;
    }

    private String field(String path) {
        String own = "factors[" + at + "].";
        return path.startsWith(own) ? form.field(path.substring(own.length())) : null;
    }

    /// How the values of a part are turned, with the numbers on the page; null when they are not, or not all there.
    public String turned(int part) {
        if (!form.getParts().get(part).isTurned() || form.getRows().stream().anyMatch(row -> row.value(part) == null)) return null;
        Comparator<ValueRow> byValue = Comparator.comparing(row -> row.value(part));
        ValueRow highest = form.getRows().stream().max(byValue).orElseThrow();
        ValueRow lowest = form.getRows().stream().min(byValue).orElseThrow();
        return fmt.text("distribution.factor.turned", fmt.written(highest.written(part)), highest.getName(), fmt.written(lowest.written(part)), lowest.getName());
    }

    /// What the column with the values of a part is called.
    public String heading(int part) {
        String name = form.isDivided() ? form.getParts().get(part).getName() : form.getName();
        return name == null || name.isBlank() ? forms.textOr("distribution.factor.value", "") : name;
    }

    public boolean isAdding() {
        return named == null;
    }

    /// What it is called in the draft, or null when it is new.
    public String getNamed() {
        return named;
    }

    public boolean isRemoving() {
        return removing;
    }

    public boolean isPublished() {
        return published;
    }

    public FactorForm getForm() {
        return form;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public List<Criterion> getCriteria() {
        return List.of(Criterion.values());
    }

    public List<MeasuredForm.Meaning> getMeanings() {
        return List.of(MeasuredForm.Meaning.values());
    }

    public List<Worse> getWorses() {
        return List.of(Worse.values());
    }
}
