package se.overens.web.cofinancing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The posts that one pays for or hosts.
@Named
@RequestScoped
public class PostsPage {

    @Inject
    private FindPosts find;
    @Inject
    private FindPostCosts costs;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    private List<Row> rows;

    /// @param whole the whole year's cost, or null
    /// @param own   one's own part of it, or null
    public record Row(PostView post, Money whole, Money own) {
    }

    public List<Row> getRows() {
        if (rows == null) rows = find.list().stream().map(this::row).toList();
        return rows;
    }

    public String getYear() {
        return String.valueOf(today.day().getYear());
    }

    public boolean isMayRegister() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    private Row row(PostView post) {
        Optional<YearView> year = costs.find(post.id(), today.day().getYear());
        return new Row(post, year.map(YearView::amount).orElse(null),
                year.flatMap(found -> found.part(acting.organisation())).map(YearView.Part::amount).orElse(null));
    }
}
