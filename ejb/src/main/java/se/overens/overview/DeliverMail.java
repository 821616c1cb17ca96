package se.overens.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.workspace.Job;

/// Sends one mail of the outbox. The post may be asked twice if the server dies between sending and noting it; each
/// mail carries its identifier as Message-ID so that the receiver can tell.
@ApplicationScoped
public class DeliverMail implements Job {

    static final String NAME = "send-mail";

    @Inject
    private MailToSend mails;
    @Inject
    private Post post;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID mail) {
        mails.take(mail).ifPresent(letter -> {
            post.send(mail, letter);
            mails.sent(mail, letter.to());
        });
    }
}
