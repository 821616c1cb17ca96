package se.overens.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.overens.overview.MailToSend.Letter;
import se.overens.shared.Today;
import se.overens.shared.Words;

/// Hands letters to the mail server. What they say: that something waits, where, and nothing more.
@ApplicationScoped
public class Post {

    /// No mail server is named (`overens.smtp.host`): the mail waits in the outbox.
    public static class NoMailServer extends IllegalStateException {
        NoMailServer() {
            super("overens.smtp.host is not set; the mail waits in the outbox");
        }
    }

    /// The mail server did not take it.
    public static class NotTaken extends IllegalStateException {
        NotTaken(MessagingException cause) {
            super("the mail server did not take the mail", cause);
        }
    }

    private static final int TIMEOUT_MILLIS = 15_000;

    @Inject
    @ConfigProperty(name = "overens.smtp.host")
    private Optional<String> host;
    @Inject
    @ConfigProperty(name = "overens.smtp.port", defaultValue = "25")
    private int port;
    @Inject
    @ConfigProperty(name = "overens.smtp.from", defaultValue = "overens@localhost")
    private String from;
    @Inject
    private Today today;

    public void send(UUID id, Letter letter) {
        try {
            Session session = Session.getInstance(settings());
            MimeMessage message = new Numbered(session, id);
            message.setFrom(new InternetAddress(from));
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(letter.to(), true));
            message.setSubject(subject(Words.in(Words.SWEDISH), letter), StandardCharsets.UTF_8.name());
            message.setText(body(letter), StandardCharsets.UTF_8.name());
            message.setHeader("Content-Language", "sv, en");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(today.now()));
            Transport.send(message);
        } catch (MessagingException e) {
            throw new NotTaken(e);
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host.map(String::strip).filter(name -> !name.isEmpty()).orElseThrow(NoMailServer::new));
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.setProperty("mail.smtp." + what, Integer.toString(TIMEOUT_MILLIS));
        return settings;
    }

    static String subject(Words words, Letter letter) {
        return words.of("overview.mail.subject", text(words, letter)).replaceAll("[\\r\\n]+", " ");
    }

    /// Swedish first, then the same in English: a function address has no language of its own.
    static String body(Letter letter) {
        return body(Words.in(Words.SWEDISH), letter) + "\n\n--\n\n" + body(Words.in(Words.ENGLISH), letter) + "\n";
    }

    private static String body(Words words, Letter letter) {
        return words.of("overview.mail.body", letter.organisation(), text(words, letter), letter.address());
    }

    private static String text(Words words, Letter letter) {
        return words.of("handover." + letter.text(), letter.args().toArray());
    }

    /// A message whose identifier is the outbox row's, the same each time it is tried.
    private static final class Numbered extends MimeMessage {

        private final UUID id;

        Numbered(Session session, UUID id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@overens>");
        }
    }
}
