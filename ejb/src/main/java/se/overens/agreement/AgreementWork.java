package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Turn;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

import static se.overens.agreement.model.PartyState.ACCEPTED;
import static se.overens.agreement.model.PartyState.NOTICED;

/// What waits in agreements: an answer, a decision, a signature, a receipt.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class AgreementWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);

    @Inject
    private Agreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private TermOf terms;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        String workspace = acting.workspace();
        UUID own = acting.organisation();
        List<UUID> open = agreements.open(workspace, own);
        Map<UUID, MemberView> byId = members.byId();
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, open).stream()
                .collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, open).stream()
                .collect(Collectors.groupingBy(AgreementParty::agreement));
        List<Task> tasks = new ArrayList<>();
        for (Agreement agreement : agreements.all(workspace, open)) {
            AgreementVersion text = texts.get(agreement.id());
            List<AgreementParty> all = parties.get(agreement.id());
            AgreementState state = AgreementState.of(AgreementState.standings(all, text), terms.of(agreement, text), today.day());
            Turn turn = new Turn(state, text.proposedBy(), basisBy(text), Turn.receiver(agreement, all));
            for (AgreementParty party : all) {
                Task task = state == AgreementState.NOTICED ? notice(agreement, all, text, party, byId)
                        : turn.isOf(party.organisation(), party.state()) ? task(agreement, text, state, party, byId) : null;
                if (task != null) tasks.add(task);
            }
        }
        return tasks;
    }

    private UUID basisBy(AgreementVersion text) {
        return text.basedOn() == null ? text.proposedBy()
                : agreements.version(acting.workspace(), text.agreement(), text.basedOn()).orElseThrow().proposedBy();
    }

    /// What the party whose turn it is has to do.
    private Task task(Agreement agreement, AgreementVersion text, AgreementState state, AgreementParty party, Map<UUID, MemberView> byId) {
        String path = "avtal/" + agreement.number();
        MemberView member = byId.get(party.organisation());
        String title = text.title();
        return switch (state) {
            case OFFERED -> task(party, member, "agreement-answer", title, path, OFFICERS, text.answerBy());
            case COUNTERED -> task(party, member, "agreement-answer-counter", title, path, OFFICERS, text.answerBy());
            case OBJECTED -> task(party, member, "agreement-objected", title, path, OFFICERS, null);
            case DIVIDED -> task(party, member, "agreement-join", title, path + "/forslag", OFFICERS, null);
            case LAPSED -> task(party, member, "agreement-lapsed", title, path, OFFICERS, null);
            case REJECTED -> task(party, member, "agreement-turned-away", title, path, OFFICERS, null);
            default -> party.state() == ACCEPTED ? task(party, member, "agreement-decide", title, path + "/beslut", OFFICERS, null)
                    : task(party, member, "agreement-sign", title, path + "/underskrift", Set.of(Role.SIGNATORY), null);
        };
    }

    /// A notice waits for the other side to confirm that it came.
    private Task notice(Agreement agreement, List<AgreementParty> all, AgreementVersion text, AgreementParty party, Map<UUID, MemberView> byId) {
        if (party.state() != NOTICED) return null;
        UUID receiver = Turn.receiver(agreement, all);
        boolean ours = receiver.equals(acting.organisation());
        if (!ours && !party.organisation().equals(acting.organisation())) return null;
        return new Task("agreement-confirm-notice", List.of(text.title(), byId.get(party.organisation()).name()), "avtal/" + agreement.number(),
                null, party.since(), OFFICERS, ours ? null : byId.get(receiver).name());
    }

    private Task task(AgreementParty party, MemberView member, String text, String title, String path, Set<Role> roles, LocalDate due) {
        boolean ours = member.id().equals(acting.organisation());
        return new Task(text, List.of(title), ours ? path : path.replaceAll("/(beslut|underskrift|forslag)$", ""), due, party.since(),
                ours ? roles : OFFICERS, ours ? null : member.name());
    }
}
