package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.comment.FindNotes;
import se.overens.agreement.comment.NoteView;
import se.overens.agreement.comment.PointView;
import se.overens.agreement.comment.RemoveNote;
import se.overens.agreement.comment.WriteNote;
import se.overens.shared.NotFound;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What colleagues have noted about their own draft (`?utkast=`), before anybody else has seen it.
@Named("draftNotes")
@RequestScoped
public class DraftNotesPage {

    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindNotes find;
    @Inject
    private WriteNote write;
    @Inject
    private RemoveNote remove;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private AgreementDraftView draft;
    private List<PointView> points;
    private String point;
    private String note;

    public String keep() {
        return forms.attempt(() -> write.onDraft(id(), new WriteNote.OnDraft(point, note)), field -> field.equals("text") ? "note" : field)
                .map(kept -> again()).orElse(null);
    }

    public String remove(UUID which, long version) {
        return forms.attempt(() -> {
            remove.remove(which, version);
            return true;
        }).map(gone -> again()).orElse(null);
    }

    private String again() {
        return to.goTo(to.view("agreement/comment/draft") + "?utkast=" + id());
    }

    public AgreementDraftView getDraft() {
        if (draft == null) draft = drafts.get(id());
        return draft;
    }

    public List<NoteView> getNotes() {
        return find.ofDraft(id());
    }

    public List<PointView> getPoints() {
        if (points == null) points = find.points(id());
        return points;
    }

    /// The point that a note is about, as the draft has it now.
    public PointView about(NoteView which) {
        return getPoints().stream().filter(each -> each.point().equals(which.point())).findFirst()
                .orElseGet(() -> new PointView(which.point(), which.point(), "", null, null));
    }

    /// The page where the draft of a counter-offer is written.
    public String getBackToCounter() {
        return to.view("agreement/counter", agreements.get(getDraft().agreement()).number());
    }

    private UUID id() {
        String asked = request.getParameter("utkast");
        if (asked == null || !asked.matches("[0-9a-f-]{36}")) throw new NotFound("draft", asked);
        return UUID.fromString(asked);
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
