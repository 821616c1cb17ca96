package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.referral.DispositionsView;
import se.overens.distribution.referral.FindDispositions;
import se.overens.distribution.referral.PublishDispositions;
import se.overens.distribution.referral.SaveDispositions;
import se.overens.distribution.referral.model.RoundState;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What becomes of each comment: written by the county, and when it has been published read by everybody.
@Named("disposition")
@RequestScoped
public class DispositionPage {

    @Inject
    private ReferralHere here;
    @Inject
    private FindDispositions find;
    @Inject
    private SaveDispositions save;
    @Inject
    private PublishDispositions publish;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private DispositionsView table;
    private List<CommentForm> comments;
    private Long version;

    /// Saved as it is written, and then counted anew.
    public void save() {
        stored();
    }

    public String publish() {
        if (!stored()) return null;
        return forms.attempt(() -> publish.publish(number(), version), DispositionPage::field)
                .map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    private boolean stored() {
        var command = new SaveDispositions.Command(number(), getVersion(), getComments().stream().map(CommentForm::item).toList());
        return forms.attempt(() -> save.save(command), DispositionPage::field).map(kept -> {
            table = kept;
            version = kept.version();
            return true;
        }).orElse(false);
    }

    /// `items[3].reason` → `comments:3:reason`; the comments are sent in the order they stand.
    private static String field(String path) {
        return path.replaceFirst("^items\\[(\\d+)]\\.", "comments:$1:");
    }

    public DispositionsView getTable() {
        if (table == null) table = find.of(number());
        return table;
    }

    /// For the county board, as long as nothing has been published.
    public boolean isWriting() {
        return here.isRunning() && here.getReferral().state() != RoundState.WITHDRAWN && getTable().publishedAt() == null;
    }

    public boolean isPublishable() {
        return here.isCoordinating() && here.getReferral().state() == RoundState.CLOSED;
    }

    public List<CommentForm> getComments() {
        if (comments == null) comments = getTable().comments().stream().map(CommentForm::new).toList();
        return comments;
    }

    private int number() {
        return here.getReferral().number();
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getTable().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
