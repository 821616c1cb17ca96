package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.comment.FindComments;
import se.overens.agreement.comment.FindNotes;
import se.overens.agreement.comment.NoteView;
import se.overens.agreement.comment.PointView;
import se.overens.agreement.comment.RemoveNote;
import se.overens.agreement.comment.ShareComment;
import se.overens.agreement.comment.ThreadView;
import se.overens.agreement.comment.WriteNote;
import se.overens.shared.Page;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// One point of the latest text (`?punkt=`): what colleagues have noted about it and what is said openly, each with its
/// own form.
@Named("pointPage")
@RequestScoped
public class PointPage {

    @Inject
    private AgreementHere here;
    @Inject
    private FindComments find;
    @Inject
    private FindNotes findNotes;
    @Inject
    private ShareComment share;
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
    private PointView point;
    private List<String> audience;
    private Integer documentVersion;
    private String note;
    private String comment;

    /// Keeps it among colleagues.
    public String keep() {
        var command = new WriteNote.OnVersion(getDocumentVersion(), written(), note);
        return forms.attempt(() -> write.onVersion(number(), command), field -> field.equals("text") ? "note" : field).map(kept -> again()).orElse(null);
    }

    /// Says it to all who see the version.
    public String share() {
        var command = new ShareComment.Command(getDocumentVersion(), written(), comment);
        return forms.attempt(() -> share.share(number(), command), field -> field.equals("text") ? "comment" : field)
                .map(shared -> to.goTo(to.view("agreement/comment/thread", number()) + "?trad=" + shared.id())).orElse(null);
    }

    public String remove(UUID id, long version) {
        return forms.attempt(() -> {
            remove.remove(id, version);
            return true;
        }).map(gone -> again()).orElse(null);
    }

    private String again() {
        return to.goTo(to.view("agreement/comment/point", number()) + "?" + PointQuery.query(written()));
    }

    public PointView getPoint() {
        if (point == null) point = find.point(number(), written());
        return point;
    }

    public List<ThreadView> getThreads() {
        return find.list(number(), written(), null, new Page.Request(0, Page.LARGEST)).items();
    }

    public List<NoteView> getNotes() {
        return findNotes.of(number()).stream().filter(each -> each.point().equals(written())).toList();
    }

    /// Whom it would reach.
    public List<String> getAudience() {
        if (audience == null) audience = find.audience(number(), getDocumentVersion());
        return audience;
    }

    private String written() {
        return PointQuery.read(request.getParameter("punkt"));
    }

    private int number() {
        return here.getAgreement().number();
    }

    public Integer getDocumentVersion() {
        return documentVersion == null ? Integer.valueOf(here.getAgreement().documentVersion()) : documentVersion;
    }

    public void setDocumentVersion(Integer documentVersion) {
        this.documentVersion = documentVersion;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
