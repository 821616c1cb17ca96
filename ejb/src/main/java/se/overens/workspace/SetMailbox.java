package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.shared.Happened;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.model.Role;
import se.overens.workspace.store.Organisations;

/// Sets the function address that an organisation's mail goes to. Its own administrator does it, or the host's for an
/// organisation that never logs in.
@Stateless
@Allowed(Role.ADMINISTRATOR)
public class SetMailbox {

    /// @param member  `0580` or `lst`
    /// @param mailbox a function address, never a person's; null or empty takes it away
    public record Command(@NotBlank String member, @Email @Size(max = 200) String mailbox) {
    }

    /// The audit trail notes that it was set, not to what.
    public record MailboxSet(UUID subject) implements Happened {
        @Override
        public String what() {
            return "mailbox-set";
        }

        @Override
        public String subjectKind() {
            return "organisation";
        }
    }

    @Inject
    private FindMembers members;
    @Inject
    private Organisations organisations;
    @Inject
    private CurrentActing acting;
    @Inject
    private Event<Happened> happened;

    public MemberView set(@Valid Command command) {
        MemberView member = members.byCode(command.member());
        if (!acting.isHost() && !member.id().equals(acting.organisation())) throw new NotAllowed("SetMailbox");
        String mailbox = command.mailbox() == null || command.mailbox().isBlank() ? null : command.mailbox().strip();
        organisations.setMailbox(acting.workspace(), member.id(), member.startsOn(), mailbox);
        happened.fire(new MailboxSet(member.id()));
        return members.byCode(command.member());
    }
}
