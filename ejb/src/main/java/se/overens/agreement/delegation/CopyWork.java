package se.overens.agreement.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.agreement.model.AgreementVersion;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// What has been agreed by delegation without the county administrative board waits for the board to get its copy.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class CopyWork implements WaitingWork {

    @Inject
    private Delegations delegations;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        MemberView board = members.host();
        return delegations.uncopied(acting.workspace(), acting.organisation(), board.id()).stream().map(text -> task(text, board)).toList();
    }

    private Task task(AgreementVersion text, MemberView board) {
        var agreement = agreements.get(text.agreement());
        LocalDate signed = agreement.parties().stream().map(party -> party.since()).max(LocalDate::compareTo).orElse(agreement.startsOn());
        return new Task("agreement-send-copy", List.of(text.title(), board.name()), "avtal/" + agreement.number() + "/kopia", null, signed,
                Set.of(Role.COORDINATOR, Role.OFFICER), null);
    }
}
