package se.overens.web.agreement;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.CheckAgreementDraft;
import se.overens.agreement.SaveAgreementDraft;
import se.overens.agreement.drafting.FinishedClauseView;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.shared.Violation;
import se.overens.web.agreement.clause.ClauseEditing;
import se.overens.web.agreement.clause.FigureGrid;
import se.overens.web.agreement.drafting.FinishedMarks;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Organisation.Kind;

/// A page on which a whole text is written and saved while it is written: its frame, its clauses, their values.
public abstract class KeptForm extends ClauseEditing implements KeptDraft {

    private static final int MOST_YEARS = 20;

    @Inject
    private FindMembers members;
    @Inject
    private CheckAgreementDraft check;
    @Inject
    private FinishedMarks marks;
    @Inject
    private HttpServletRequest request;
    private TextFields fields;
    private List<MemberView> parties;
    private List<Violation> faults;
    private Long draftVersion;

    /// Nothing before anything has been saved.
    protected abstract Optional<AgreementDraftView> draft();

    /// What the form is filled with.
    protected abstract AgreementText text();

    public TextFields getFields() {
        if (fields == null) fields = new TextFields(text());
        return fields;
    }

    @Override
    protected List<Clause> saved() {
        return text().clauses();
    }

    /// What is typed, as it is saved in this draft.
    protected SaveAgreementDraft.Command written(AgreementDraftView into, String reason) {
        return new SaveAgreementDraft.Command(into.id(), into.version(), getFields().getTitle(), getFields().getDraftStartsOn(), getFields().getDraftEndsOn(),
                getFields().noticeTerms(), getForm().clauses(), reason);
    }

    /// From now on the form is of this version.
    protected AgreementDraftView kept(AgreementDraftView now) {
        setDraftVersion(now.version());
        faults = null;
        return now;
    }

    @Override
    protected List<Violation> faults() {
        if (faults == null) faults = draft().map(begun -> check.missing(begun.id())).orElse(List.of());
        return faults;
    }

    @Override
    public FinishedClauseView finished(String number) {
        return draft().map(begun -> marks.of(begun.id(), number)).orElse(null);
    }

    @Override
    public List<SelectItem> getWhose() {
        return parties().stream().map(member -> new SelectItem(member.code(), member.shortName())).toList();
    }

    @Override
    protected FigureGrid grid() {
        List<MemberView> municipalities = parties().stream().filter(member -> member.kind() == Kind.MUNICIPALITY).toList();
        AgreementText text = text();
        if (text.startsOn() == null) return new FigureGrid(municipalities, List.of());
        int first = text.startsOn().getYear();
        int last = text.endsOn() == null ? first : text.endsOn().getYear();
        return new FigureGrid(municipalities, IntStream.rangeClosed(first, last).limit(MOST_YEARS).boxed().toList());
    }

    private List<MemberView> parties() {
        List<String> codes = text().parties();
        if (parties == null) parties = members.all().stream().filter(member -> codes.contains(member.code())).toList();
        return parties;
    }

    protected long stands() {
        return draft().map(AgreementDraftView::version).orElse(0L);
    }

    @Override
    public boolean isSavedElsewhere() {
        return getDraftVersion() != stands();
    }

    @Override
    public Instant getSavedAt() {
        return draft().map(AgreementDraftView::changedAt).orElse(null);
    }

    @Override
    public List<Other> getOthers() {
        return draft().map(saved -> Other.between(saved.text(), getForm().clauses())).orElse(List.of());
    }

    /// What was sent counts already before the form is read: a button that is there only then must be there when it is pressed.
    @Override
    public Long getDraftVersion() {
        if (draftVersion == null) {
            String sent = request.getParameter("draftVersion");
            draftVersion = sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : Long.valueOf(stands());
        }
        return draftVersion;
    }

    @Override
    public void setDraftVersion(Long draftVersion) {
        this.draftVersion = draftVersion;
    }
}
