package se.overens.web.agreement.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.renewal.FindRenewals;

/// Marks the agreements of a list that have gone on without review.
@Named
@RequestScoped
public class RenewalMarks {

    @Inject
    private FindRenewals find;
    private Map<UUID, List<String>> unseen;

    /// @param shown ids of all agreements of the list, read once
    public boolean unseen(UUID agreement, Collection<UUID> shown) {
        if (unseen == null) unseen = find.unseen(shown);
        return unseen.containsKey(agreement);
    }
}
