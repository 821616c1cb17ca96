package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.model.Role;
import se.overens.workspace.store.Organisations;

/// Says which day is an organisation's last as a member. From the day after its people can act no more; what it has
/// been a party to stands as it stood, with its name, and whoever keeps an agreement registers for it from then on.
@Stateless
@Allowed(value = {Role.ADMINISTRATOR, Role.COORDINATOR}, host = true)
public class EndMembership {

    /// The arena is the county administrative board's own.
    public static class HostCannotLeave extends Refusal {
        public HostCannotLeave() {
            super(Kind.CONFLICT, "host-cannot-leave");
        }
    }

    /// @param member `0580`, `af` …
    public record Command(@NotBlank String member, @NotNull LocalDate lastDay) {
    }

    @Inject
    private Organisations organisations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    /// The end may be moved as long as it has not come.
    public MemberView end(@Valid Command command) {
        organisations.lock(acting.workspace());
        MemberView member = organisations.memberships(acting.workspace()).stream().filter(m -> m.code().equals(command.member()))
                .filter(m -> m.endsBefore() == null || m.endsBefore().isAfter(today.day())).findFirst()
                .orElseThrow(() -> new NotFound("member", command.member()));
        if (member.host()) throw new HostCannotLeave();
        if (command.lastDay().isBefore(member.startsOn()))
            throw new Invalid("lastDay", "ends-before-it-starts", member.startsOn(), command.lastDay());
        organisations.end(acting.workspace(), member.id(), member.startsOn(), command.lastDay().plusDays(1));
        happened.fire(new MembershipChanged("membership-ended", member.id(), member.code(), command.lastDay()));
        return members.get(member.id());
    }
}
