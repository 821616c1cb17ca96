package se.overens.agreement.termination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.Notices;
import se.overens.agreement.store.Notices.Unanswered;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// The question whether a notice may be taken back waits for the others to answer.
@Dependent
public class NoticeWork implements WaitingWork {

    @Inject
    private Notices notices;
    @Inject
    private Agreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        String workspace = acting.workspace();
        List<Unanswered> open = notices.unanswered(workspace, acting.organisation());
        if (open.isEmpty()) return List.of();
        List<UUID> ids = open.stream().map(each -> each.notice().agreement()).distinct().toList();
        Map<UUID, Agreement> byId = agreements.all(workspace, ids).stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        Map<UUID, String> titles = agreements.latest(workspace, ids).stream().collect(Collectors.toMap(AgreementVersion::agreement, AgreementVersion::title));
        return open.stream().map(each -> {
            UUID agreement = each.notice().agreement();
            return new Task("agreement-notice-withdrawal", List.of(titles.get(agreement), members.get(each.notice().party()).name()), "avtal/" + byId.get(agreement).number() + "/uppsagning",
                    null, LocalDate.ofInstant(each.asked().at(), Today.SWEDEN), Set.of(Role.COORDINATOR, Role.OFFICER), null);
        }).toList();
    }
}
