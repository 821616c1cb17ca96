package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.forecast.model.NationalList;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// The government's lists that are known: the same for all, to register the own county's number from.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindNationalLists {

    /// The latest first.
    public List<NationalListView> all() {
        return NationalList.ALL.stream().map(NationalListView::of).toList();
    }

    public Optional<NationalListView> find(String code) {
        return all().stream().filter(list -> list.code().equals(code)).findFirst();
    }
}
