package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.overens.agreement.negotiation.NegotiationView;
import se.overens.web.shared.Forms;

/// What has become another while somebody read, in the words of the page: the use case refuses it too, with the names
/// that points have there.
@RequestScoped
public class StaleAnswer {

    @Inject
    private NegotiationHere negotiation;
    @Inject
    private Forms forms;

    /// @param answered the number of the text that was read
    /// @return whether another has come since, which is then told
    public boolean isTold(int answered) {
        NegotiationView now = negotiation.getView();
        String changed = now.points().stream().filter(point -> point.changedIn() > answered).map(negotiation::label).collect(Collectors.joining("; "));
        if (now.documentVersion() <= answered || changed.isEmpty()) return false;
        forms.refuse(null, "refusal.accepted-version-is-not-latest", String.valueOf(answered), String.valueOf(now.documentVersion()), changed);
        return true;
    }
}
