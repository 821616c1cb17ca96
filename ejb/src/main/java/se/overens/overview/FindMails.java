package se.overens.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.overview.store.Outbox;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// What has been mailed, for the administrator: to one's own organisation, and to others by its
/// deeds.
@Stateless
@Allowed(Role.ADMINISTRATOR)
public class FindMails {

    @Inject
    private Outbox outbox;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// The newest first.
    public Page<MailView> list(Page.Request page) {
        UUID whose = acting.organisation();
        Map<UUID, String> names = members.ever().stream().collect(Collectors.toMap(MemberView::id, MemberView::shortName));
        List<MailView> mails = outbox.list(acting.workspace(), whose, page.offset(), page.size()).stream()
                .map(mail -> MailView.of(mail, names.getOrDefault(mail.organisation(), ""))).toList();
        return new Page<>(mails, page.page(), page.size(), outbox.count(acting.workspace(), whose));
    }
}
