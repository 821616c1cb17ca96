package se.overens.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.overview.FindMails;
import se.overens.overview.MailView;
import se.overens.shared.Page;
import se.overens.web.shared.Formats;

/// The last hundred mails, for the administrator.
@Named
@RequestScoped
public class MailsPage {

    private static final int SHOWN = 100;

    @Inject
    private FindMails find;
    @Inject
    private Formats formats;
    private Page<MailView> mails;

    public Page<MailView> getMails() {
        if (mails == null) mails = find.list(new Page.Request(0, SHOWN));
        return mails;
    }

    public String text(MailView mail) {
        return formats.text("handover." + mail.text(), mail.args().toArray());
    }
}
