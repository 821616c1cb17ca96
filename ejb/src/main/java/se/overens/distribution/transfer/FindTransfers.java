package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.distribution.transfer.store.Transfers;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Transfers: those that are confirmed, and those of one's own that are not; the county sees all.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindTransfers {

    @Inject
    private Transfers transfers;
    @Inject
    private OpenTransfer open;
    @Inject
    private TransferViews views;
    @Inject
    private FindMembers members;

    public TransferView get(int number) {
        return views.of(open.find(number));
    }

    /// The latest first.
    public Page<TransferRow> list(Page.Request page) {
        Map<UUID, String> names = members.ever().stream().collect(Collectors.toMap(MemberView::id, MemberView::shortName));
        var rows = transfers.all(open.reader(), page.offset(), page.size()).stream().map(t -> new TransferRow(t.number(), t.category(), t.year(),
                names.getOrDefault(t.giver(), ""), names.getOrDefault(t.taker(), ""), t.places(), t.state(), t.since(), t.model())).toList();
        return new Page<>(rows, page.page(), page.size(), transfers.count(open.reader()));
    }
}
