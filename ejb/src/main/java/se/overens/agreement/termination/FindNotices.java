package se.overens.agreement.termination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.model.NoticeReceipt;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.store.Notices;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;

/// Which notices have been given of several agreements: for the domains that rest on agreements and have already decided
/// that the reader may see the thing that rests.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindNotices {

    /// @param receivedOn null until the other side has confirmed that it came
    /// @param lastDay    the last day that follows, or null until then
    public record Notice(UUID agreement, UUID party, LocalDate givenOn, boolean registeredForAnother, String overrideReason,
                         LocalDate receivedOn, LocalDate lastDay) {
    }

    @Inject
    private Notices notices;
    @Inject
    private CurrentActing acting;

    public List<Notice> of(Collection<UUID> agreements) {
        List<TerminationNotice> given = notices.of(acting.workspace(), agreements);
        Map<UUID, NoticeReceipt> receipts = notices.receipts(acting.workspace(), given.stream().map(TerminationNotice::id).toList())
                .stream().collect(Collectors.toMap(NoticeReceipt::notice, Function.identity()));
        return given.stream().map(notice -> view(notice, receipts.get(notice.id()))).toList();
    }

    private static Notice view(TerminationNotice notice, NoticeReceipt receipt) {
        return new Notice(notice.agreement(), notice.party(), notice.givenOn(), !notice.registeredBy().equals(notice.party()),
                notice.grounds().overrideReason(), receipt == null ? null : receipt.receivedOn(),
                receipt == null ? null : receipt.lastDay());
    }
}
