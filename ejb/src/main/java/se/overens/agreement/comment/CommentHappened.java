package se.overens.agreement.comment;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Something was said openly about an agreement: known to whoever did it, since not all parties need be reached by it.
///
/// @param what `comment-shared`, `comment-answered`, `comment-corrected`, `comment-withdrawn`, `thread-resolved` or `thread-reopened`
record CommentHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    CommentHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "agreement-comment";
    }
}
