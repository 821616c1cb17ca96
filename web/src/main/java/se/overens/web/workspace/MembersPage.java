package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Arbetsytan: who is in it, has been, or is to come.
@Named
@RequestScoped
public class MembersPage {

    @Inject
    private FindMembers find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    private List<MemberView> members;

    public List<MemberView> getMembers() {
        if (members == null) members = find.ever();
        return members;
    }

    public boolean own(MemberView member) {
        return member.id().equals(acting.organisation());
    }

    /// `past`, `coming` or nothing.
    public String standing(MemberView member) {
        if (member.startsOn().isAfter(today.day())) return "coming";
        return member.isOn(today.day()) ? "" : "past";
    }

    /// Whether the person may take members in and end memberships.
    public boolean isKeeper() {
        return acting.isHost() && acting.may(Role.ADMINISTRATOR, Role.COORDINATOR);
    }

    public boolean isAdministrator() {
        return acting.may(Role.ADMINISTRATOR);
    }
}
