package se.overens.web.agreement.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.overens.agreement.reading.FindOriginal;
import se.overens.agreement.reading.OriginalView;
import se.overens.record.ReadAttachment;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Download;

/// The file that the agreement of the address was read from, on its page: `?original=ja` answers with the file.
@Named
@RequestScoped
public class OriginalPart {

    @Inject
    private FindOriginal find;
    @Inject
    private AgreementHere here;
    @Inject
    private HttpServletRequest request;
    private OriginalView original;
    private boolean asked;

    /// Null when it was not read from a file, or by somebody else.
    public OriginalView getOriginal() {
        if (!asked) original = find.of(here.getAgreement().number()).orElse(null);
        asked = true;
        return original;
    }

    public void open() {
        if (request.getParameter("original") == null) return;
        ReadAttachment.Content content = find.content(here.getAgreement().number());
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }
}
