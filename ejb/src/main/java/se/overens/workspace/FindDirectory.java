package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Today;
import se.overens.workspace.model.Organisation;
import se.overens.workspace.model.Organisation.Kind;
import se.overens.workspace.model.Role;
import se.overens.workspace.store.Organisations;

/// Whom the host can take into the workspace, and who has been there.
@Stateless
@Allowed(value = {Role.ADMINISTRATOR, Role.COORDINATOR}, host = true)
public class FindDirectory {

    /// @param number organisation number, or null where it is not kept
    public record Entry(String code, String name, String shortName, Kind kind, String number) {
    }

    @Inject
    private Organisations organisations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// By name; those who are members today or later, and what other counties alone have registered, are not there.
    public List<Entry> all() {
        Map<UUID, MemberView> known = members.byId();
        return organisations.directory().stream()
                .filter(o -> o.number() == null || acting.workspace().equals(o.county()) || known.containsKey(o.id()))
                .filter(o -> !known.containsKey(o.id()) || hasLeft(known.get(o.id())))
                .map(FindDirectory::entry).toList();
    }

    private boolean hasLeft(MemberView member) {
        return member.endsBefore() != null && !member.endsBefore().isAfter(today.day());
    }

    private static Entry entry(Organisation organisation) {
        return new Entry(organisation.code(), organisation.name(), organisation.shortName(), organisation.kind(), organisation.number());
    }
}
