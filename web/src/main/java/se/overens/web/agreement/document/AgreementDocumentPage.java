package se.overens.web.agreement.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import se.overens.agreement.document.DocumentFormat;
import se.overens.agreement.document.MadeDocument;
import se.overens.agreement.document.ReadDifferenceDocument;
import se.overens.agreement.document.ReadTextDocument;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Download;
import se.overens.web.shared.Language;

/// Answers with the page's text, or its difference, as the document that `?spara=PDF` asks for.
@Named
@RequestScoped
public class AgreementDocumentPage {

    @Inject
    private ReadTextDocument readText;
    @Inject
    private ReadDifferenceDocument readDifference;
    @Inject
    private ComparePage compare;
    @Inject
    private AgreementHere here;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    /// The text of `?version=`, or the latest.
    public void openText() {
        String asked = request.getParameter("version");
        int version = asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : here.getAgreement().documentVersion();
        asked().ifPresent(format -> send(readText.read(here.getAgreement().number(), version, format, language.getLocale())));
    }

    public void openDifference() {
        asked().ifPresent(format -> send(readDifference.read(here.getAgreement().number(), ComparePage.version(compare.getFrom()),
                ComparePage.version(compare.getTo()), compare.isOurs(), format, language.getLocale())));
    }

    private Optional<DocumentFormat> asked() {
        return Arrays.stream(DocumentFormat.values()).filter(format -> format.name().equals(request.getParameter("spara"))).findFirst();
    }

    private static void send(MadeDocument made) {
        Download.send(made.fileName(), made.mediaType(), made.bytes());
    }
}
