package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.overens.shared.Happened;
import se.overens.shared.Ids;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Violation;
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.model.Organisation;
import se.overens.workspace.model.Organisation.Kind;
import se.overens.workspace.model.OrganisationNumber;
import se.overens.workspace.model.Role;
import se.overens.workspace.store.Organisations;

/// Takes an organisation into the workspace from a day on: one from the directory, or one that is registered with its
/// organisation number because nobody has taken it in before.
@Stateless
@Allowed(value = {Role.ADMINISTRATOR, Role.COORDINATOR}, host = true)
public class TakeInMember {

    /// It is a member on that day already, or will be later.
    public static class AlreadyMember extends Refusal {
        public AlreadyMember(String name, LocalDate since) {
            super(Kind.CONFLICT, "already-a-member", name, since);
        }
    }

    /// @param code     of one in the directory; null for a new one
    /// @param newcomer null for one in the directory
    public record Command(@Size(max = 40) String code, @Valid Newcomer newcomer, @NotNull LocalDate startsOn) {
    }

    /// @param number    organisation number, `802000-6717`
    /// @param shortName or null: as the name
    public record Newcomer(@NotNull @Size(max = 20) String number, @NotNull @Size(max = 120) String name, @Size(max = 60) String shortName,
                           @NotNull Kind kind) {
    }

    /// Those that are in the directory from the beginning cannot be registered once more.
    public static final Set<Kind> REGISTERED_BY_COUNTIES =
            EnumSet.of(Kind.ASSOCIATION, Kind.MUNICIPAL_FEDERATION, Kind.REGIONAL_BODY, Kind.REGION, Kind.STATE_AGENCY);

    @Inject
    private Organisations organisations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Event<Happened> happened;

    public MemberView takeIn(@Valid Command command) {
        if ((command.code() == null) == (command.newcomer() == null)) throw new Invalid("code", "directory-or-new");
        Organisation organisation = command.code() == null ? registered(command.newcomer()) : fromDirectory(command.code());
        String workspace = acting.workspace();
        organisations.lock(workspace);
        for (MemberView earlier : organisations.memberships(workspace)) {
            if (earlier.id().equals(organisation.id()) && (earlier.endsBefore() == null || earlier.endsBefore().isAfter(command.startsOn())))
                throw new AlreadyMember(organisation.name(), earlier.startsOn());
        }
        organisations.begin(workspace, organisation.id(), part(organisation), command.startsOn());
        happened.fire(new MembershipChanged("member-taken-in", organisation.id(), organisation.code(), command.startsOn()));
        return members.get(organisation.id());
    }

    private MemberPart part(Organisation organisation) {
        boolean ofTheCounty = organisation.kind() == Kind.MUNICIPALITY && acting.workspace().equals(organisation.county());
        return ofTheCounty ? MemberPart.MUNICIPALITY : MemberPart.OTHER;
    }

    private Organisation fromDirectory(String code) {
        return organisations.directory().stream().filter(o -> o.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("organisation", code));
    }

    private Organisation registered(Newcomer newcomer) {
        List<Violation> faults = new ArrayList<>();
        var number = OrganisationNumber.read(newcomer.number());
        if (number.isEmpty()) faults.add(Violation.of("newcomer.number", "organisation-number"));
        if (newcomer.name().isBlank()) faults.add(Violation.of("newcomer.name", "required"));
        if (!REGISTERED_BY_COUNTIES.contains(newcomer.kind())) faults.add(Violation.of("newcomer.kind", "kind-not-registered-here"));
        if (!faults.isEmpty()) throw new Invalid(faults);
        String name = newcomer.name().strip();
        String shortName = newcomer.shortName() == null || newcomer.shortName().isBlank() ? name : newcomer.shortName().strip();
        return organisations.registered(new Organisation(Ids.next(), number.get(), name, shortName, newcomer.kind(), acting.workspace()));
    }
}
