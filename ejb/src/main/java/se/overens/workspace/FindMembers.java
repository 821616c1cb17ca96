package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.store.Organisations;

/// Who is in the workspace today, and who has been: history names those who have left as well.
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

    /// Everybody but one's own organisation: whom one can agree with.
    public List<MemberView> others() {
        return all().stream().filter(member -> !member.id().equals(acting.organisation())).toList();
    }

    public List<MemberView> municipalities() {
        return all().stream().filter(member -> member.part() == MemberPart.MUNICIPALITY).toList();
    }

    public MemberView host() {
        return all().stream().filter(MemberView::host).findFirst().orElseThrow(() -> new NotFound("member", "lst"));
    }

    /// Everybody who is, has been or will be a member, the host first and the others by name.
    public List<MemberView> ever() {
        Map<UUID, MemberView> latest = byId();
        return organisations.memberships(acting.workspace()).stream().map(MemberView::id).distinct().map(latest::get).toList();
    }

    /// Everybody who is or has been a member, by id; of several memberships today's, or else the latest.
    public Map<UUID, MemberView> byId() {
        return organisations.memberships(acting.workspace()).stream()
                .collect(Collectors.toMap(MemberView::id, Function.identity(), this::nearer));
    }

    /// Also one that has left.
    public MemberView get(UUID organisation) {
        return Optional.ofNullable(byId().get(organisation)).orElseThrow(() -> new NotFound("member", organisation));
    }

    /// Also one that has left.
    ///
    /// @param code `0580` or `lst`
    public MemberView byCode(String code) {
        return byId().values().stream().filter(member -> member.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("member", code));
    }

    /// A member of today: for whoever is to begin something with it.
    ///
    /// @param code `0580` or `lst`
    public Optional<MemberView> current(String code) {
        return all().stream().filter(member -> member.code().equals(code)).findFirst();
    }

    private MemberView nearer(MemberView earlier, MemberView later) {
        return earlier.isOn(today.day()) ? earlier : later;
    }
}
