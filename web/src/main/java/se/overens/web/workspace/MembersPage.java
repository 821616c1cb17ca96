package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Arbetsytan: who is in it today.
@Named
@RequestScoped
public class MembersPage {

    @Inject
    private FindMembers find;
    @Inject
    private CurrentActing acting;
    private List<MemberView> members;

    public List<MemberView> getMembers() {
        if (members == null) members = find.all();
        return members;
    }

    public boolean own(MemberView member) {
        return member.id().equals(acting.organisation());
    }

    public boolean isAdministrator() {
        return acting.may(Role.ADMINISTRATOR);
    }
}
