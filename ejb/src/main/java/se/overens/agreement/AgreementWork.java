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
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

import static se.overens.agreement.model.PartyState.ACCEPTED;
import static se.overens.agreement.model.PartyState.ASKED;
import static se.overens.agreement.model.PartyState.DECIDED;
import static se.overens.agreement.model.PartyState.NOTICED;
import static se.overens.agreement.model.PartyState.REJECTED;

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
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        String workspace = acting.workspace();
        UUID own = acting.organisation();
        List<UUID> open = agreements.open(workspace, own);
        Map<UUID, MemberView> byId = members.all().stream().collect(Collectors.toMap(MemberView::id, Function.identity()));
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, open).stream()
                .collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, open).stream()
                .collect(Collectors.groupingBy(AgreementParty::agreement));
        List<Task> tasks = new ArrayList<>();
        for (Agreement agreement : agreements.all(workspace, open)) {
            List<AgreementParty> all = parties.get(agreement.id());
            if (all.stream().anyMatch(p -> p.state() == REJECTED)) continue;
            boolean aligned = all.stream().noneMatch(p -> p.state() == ASKED);
            for (AgreementParty party : all) {
                Task task = task(agreement, texts.get(agreement.id()).title(), party, aligned, byId);
                if (task != null) tasks.add(task);
            }
        }
        return tasks;
    }

    /// What this party has to do, as the acting organisation sees it; null when there is nothing.
    private Task task(Agreement agreement, String title, AgreementParty party, boolean aligned, Map<UUID, MemberView> byId) {
        String path = "avtal/" + agreement.number();
        MemberView member = byId.get(party.organisation());
        PartyState state = party.state();
        if (state == ASKED) return task(party, member, agreement.latestVersion() > 1 ? "agreement-answer-counter" : "agreement-answer", title, path, OFFICERS);
        if (state == ACCEPTED && aligned) return task(party, member, "agreement-decide", title, path + "/beslut", OFFICERS);
        if (state == DECIDED) return task(party, member, "agreement-sign", title, path + "/underskrift", Set.of(Role.SIGNATORY));
        if (state == NOTICED) return receipt(party, member, title, path, byId);
        return null;
    }

    private Task task(AgreementParty party, MemberView member, String text, String title, String path, Set<Role> roles) {
        boolean ours = member.id().equals(acting.organisation());
        return new Task(text, List.of(title), ours ? path : path.replaceAll("/(beslut|underskrift)$", ""), null, party.since(),
                ours ? roles : OFFICERS, ours ? null : member.name());
    }

    /// A notice waits for the other side to confirm that it came: the host's turn, unless the host gave it.
    private Task receipt(AgreementParty party, MemberView member, String title, String path, Map<UUID, MemberView> byId) {
        boolean ours = acting.isHost() != member.host();
        LocalDate since = party.since();
        if (!ours && !member.id().equals(acting.organisation())) return null;
        String waitsOn = ours ? null : byId.values().stream().filter(MemberView::host).findFirst().orElseThrow().name();
        return new Task("agreement-confirm-notice", List.of(title, member.name()), path, null, since, OFFICERS, waitsOn);
    }
}
