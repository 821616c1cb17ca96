package se.overens.web.agreement.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.agreement.figure.FindFollowers;

/// The agreements that a published model means something for, on the model's page.
@Named
@RequestScoped
public class ModelFollowers {

    @Inject
    private FindFollowers find;
    private List<FindFollowers.Follower> found;

    /// @param model its number
    public List<FindFollowers.Follower> of(int model) {
        if (found == null) found = find.of(model);
        return found;
    }
}
