package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.store.Organisations;

/// Who is in the workspace today.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindMembers {

    @Inject
    private Organisations organisations;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The host first, the others by name.
    public List<MemberView> all() {
        return organisations.members(acting.workspace(), today.day());
    }

    public List<MemberView> municipalities() {
        return all().stream().filter(member -> !member.host() && member.population() > 0).toList();
    }

    public MemberView host() {
        return all().stream().filter(MemberView::host).findFirst().orElseThrow(() -> new NotFound("member", "lst"));
    }

    public MemberView get(UUID organisation) {
        return all().stream().filter(member -> member.id().equals(organisation)).findFirst()
                .orElseThrow(() -> new NotFound("member", organisation));
    }

    /// @param code `0580` or `lst`
    public MemberView byCode(String code) {
        return all().stream().filter(member -> member.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("member", code));
    }
}
