package se.overens.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.overens.overview.model.Mail;

/// A mail in the list: what it was about and what became of it, not to which address it went.
///
/// @param organisation short name of the organisation whose turn it was
/// @param state        WAITING, SENT or NO_ADDRESS
public record MailView(UUID id, Instant at, String organisation, String text, List<String> args, String path, String state, Instant sentAt) {

    static MailView of(Mail mail, String organisation) {
        return new MailView(mail.id(), mail.at(), organisation, mail.text(), mail.args(), mail.path(), mail.state().name(), mail.sentAt());
    }
}
