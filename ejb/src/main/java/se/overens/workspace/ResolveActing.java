package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;
import se.overens.workspace.store.Organisations;

/// Turns a person's groups (`/05/0580/officer`) into whom the person may act for. Workspace and organisation come from
/// the address of the request, and only the roles held right there count, as long as the organisation is a member. One
/// that has left acts no more; what it was a party to it has in its own register.
@Stateless
@Allowed(to = Circle.EVERYBODY)
public class ResolveActing {

    @Inject
    private Organisations organisations;
    @Inject
    private Today today;

    /// One organisation the person may act for.
    public record Choice(String workspace, String workspaceName, String organisationCode, String organisationName, Set<Role> roles) {
    }

    private record Membership(String workspace, String organisation, Role role) {
    }

    /// @param organisation `0580`, `lst` or the organisation's id; null when the person has only one there
    /// @return nothing when the person has no role there, or the organisation is no member today
    public Optional<Acting.Person> acting(UUID person, Collection<String> groups, String workspace, String organisation) {
        List<Membership> here = memberships(groups).filter(m -> m.workspace().equals(workspace)).toList();
        String code = organisation == null ? onlyOne(here) : codeOf(workspace, organisation);
        if (code == null) return Optional.empty();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        here.stream().filter(m -> m.organisation().equals(code)).forEach(m -> roles.add(m.role()));
        if (roles.isEmpty()) return Optional.empty();
        return organisations.member(workspace, code, today.day())
                .map(found -> new Acting.Person(workspace, found.id(), code, found.name(), person, roles));
    }

    public List<Choice> choices(Collection<String> groups) {
        var names = organisations.workspaces();
        return memberships(groups).map(m -> m.workspace() + "/" + m.organisation()).distinct().sorted().map(path -> {
            String workspace = path.substring(0, 2);
            String code = path.substring(3);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            memberships(groups).filter(m -> m.workspace().equals(workspace) && m.organisation().equals(code)).forEach(m -> roles.add(m.role()));
            String county = names.stream().filter(w -> w.code().equals(workspace)).map(WorkspaceView::name).findFirst().orElse(workspace);
            return organisations.member(workspace, code, today.day()).map(o -> new Choice(workspace, county, code, o.name(), roles));
        }).flatMap(Optional::stream).toList();
    }

    private String codeOf(String workspace, String organisation) {
        if (organisation.length() != 36) return organisation;
        try {
            return organisations.find(UUID.fromString(organisation))
                    .map(o -> o.code().equals("lst-" + workspace) ? "lst" : o.code()).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String onlyOne(List<Membership> here) {
        List<String> codes = here.stream().map(Membership::organisation).distinct().toList();
        return codes.size() == 1 ? codes.getFirst() : null;
    }

    private static java.util.stream.Stream<Membership> memberships(Collection<String> groups) {
        return groups.stream().map(group -> group.split("/")).filter(parts -> parts.length == 4 && parts[0].isEmpty())
                .flatMap(parts -> Arrays.stream(Role.values()).filter(role -> role.group().equals(parts[3]))
                        .map(role -> new Membership(parts[1], parts[2], role)));
    }
}
