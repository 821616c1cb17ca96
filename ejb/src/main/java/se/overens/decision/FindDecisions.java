package se.overens.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.decision.model.AppealJudgment;
import se.overens.decision.model.Decision;
import se.overens.decision.model.DecisionAppeal;
import se.overens.decision.model.DecisionRevocation;
import se.overens.decision.model.Mandate;
import se.overens.decision.store.Decisions;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Decisions about a thing. The caller has already decided that the reader may see that thing.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindDecisions {

    @Inject
    private Decisions decisions;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;

    /// In the order they were decided; revoked ones too, marked so.
    ///
    /// @param subjectKind `agreement` or `post-ending`
    public List<DecisionView> of(String subjectKind, UUID subject) {
        return views(decisions.of(acting.workspace(), subjectKind, subject));
    }

    public DecisionView get(UUID id) {
        return views(decisions.find(acting.workspace(), id).stream().toList()).stream().findFirst()
                .orElseThrow(() -> new NotFound("decision", id));
    }

    private List<DecisionView> views(List<Decision> found) {
        if (found.isEmpty()) return List.of();
        String workspace = acting.workspace();
        Collection<UUID> ids = found.stream().map(Decision::id).toList();
        Map<UUID, MemberView> byId = members.byId();
        Map<UUID, DecisionRevocation> revoked = decisions.revocations(workspace, ids).stream()
                .collect(Collectors.toMap(DecisionRevocation::decision, Function.identity()));
        Map<UUID, Mandate> mandates = decisions.mandates(workspace, ids).stream()
                .collect(Collectors.toMap(Mandate::decision, Function.identity(), (first, second) -> first));
        Map<UUID, AppealView> appeals = appeals(ids);
        return found.stream().map(decision -> DecisionView.of(decision, member(byId, decision.decider()),
                member(byId, decision.registeredBy()).name(), attachments.describe(decision.extract()),
                mandates.containsKey(decision.id()) ? MandateView.of(mandates.get(decision.id())) : null,
                revoked.get(decision.id()), appeals.get(decision.id()))).toList();
    }

    /// The latest of each decision.
    private Map<UUID, AppealView> appeals(Collection<UUID> ids) {
        List<DecisionAppeal> made = decisions.appeals(acting.workspace(), ids);
        Map<UUID, AppealJudgment> judged = decisions.judgments(acting.workspace(), made.stream().map(DecisionAppeal::id).toList()).stream()
                .collect(Collectors.toMap(AppealJudgment::appeal, Function.identity()));
        return made.stream().collect(Collectors.toMap(DecisionAppeal::decision, appeal -> AppealView.of(appeal, judged.get(appeal.id())), (_, later) -> later));
    }

    private static MemberView member(Map<UUID, MemberView> byId, UUID id) {
        MemberView member = byId.get(id);
        if (member == null) throw new NotFound("member", id);
        return member;
    }
}
