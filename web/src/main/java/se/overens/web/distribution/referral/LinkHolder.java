package se.overens.web.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.overens.distribution.referral.model.LinkToken;
import se.overens.shared.NotFound;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Somebody who holds a one-time link: nobody in particular, in the county that the link is about.
@Dependent
public class LinkHolder {

    @Inject
    private CurrentActing acting;

    /// @throws NotFound when it is no link; what was sent is not quoted
    LinkToken take(String sent) {
        LinkToken token = LinkToken.read(sent).orElseThrow(() -> new NotFound("referral-link", ""));
        acting.become(new Acting.Public(token.workspace()));
        return token;
    }
}
