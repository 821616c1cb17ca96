package se.overens.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.overens.overview.model.Mail;
import se.overens.overview.store.Outbox;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMailbox;
import se.overens.workspace.MemberView;

/// The two short transactions around the sending of a mail.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class MailToSend {

    /// @param address the whole address of the page where the thing is done
    public record Letter(String to, String organisation, String text, List<String> args, String address) {
    }

    @Inject
    private Outbox outbox;
    @Inject
    private FindMailbox mailboxes;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    /// @return nothing when it has been sent, or there is no address to send it to
    public Optional<Letter> take(UUID id) {
        Mail mail = get(id);
        if (mail.state() == Mail.State.SENT) return Optional.empty();
        Optional<MemberView> member = mailboxes.of(mail.organisation()).filter(found -> found.mailbox() != null);
        if (member.isEmpty()) mail.hasNoAddress();
        return member.map(to -> new Letter(to.mailbox(), to.name(), mail.text(), mail.args(), address(to, mail.path())));
    }

    public void sent(UUID id, String to) {
        get(id).sent(to, today.now());
    }

    private Mail get(UUID id) {
        return outbox.find(acting.workspace(), id).orElseThrow(() -> new NotFound("mail", id));
    }

    private String address(MemberView to, String path) {
        return publicAddress.replaceAll("/+$", "") + "/" + acting.workspace() + "/" + to.code() + "/" + path;
    }
}
