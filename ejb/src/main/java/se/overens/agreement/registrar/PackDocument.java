package se.overens.agreement.registrar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.document.DocumentFormat;
import se.overens.agreement.document.MadeDocument;
import se.overens.agreement.document.ReadTextDocument;
import se.overens.agreement.registrar.model.DocumentMetadata;
import se.overens.agreement.registrar.model.DocumentPackage;
import se.overens.shared.Json;
import se.overens.shared.NotFound;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// Packs a sent text for one's own diarium: the PDF, and what there is to know of it as JSON, XML and CSV. The PDF is in
/// Swedish and the same bytes for every party.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class PackDocument {

    @Inject
    private FindRegistrarDocuments documents;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private ReadTextDocument read;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080")
    private String address;

    /// @param number  of the agreement
    /// @param version of the text
    public MadeDocument pack(int number, int version) {
        MadeDocument pdf = read.read(number, version, DocumentFormat.PDF, Words.SWEDISH);
        DocumentMetadata metadata = metadata(number, version, pdf);
        return new MadeDocument(Words.in(Words.SWEDISH).of("agreement.document.fileName", String.valueOf(number), String.valueOf(version)) + ".zip",
                "application/zip", DocumentPackage.of(metadata, pdf.bytes()));
    }

    private DocumentMetadata metadata(int number, int version, MadeDocument pdf) {
        RegistrarRow row = documents.get(number, version);
        AgreementView agreement = agreements.byNumber(number);
        AgreementActs.Version sent = acts.of(number).versions().stream().filter(each -> each.number() == version).findFirst()
                .orElseThrow(() -> new NotFound("agreement-version", version));
        AgreementView.Party own = agreement.party(acting.organisation());
        return new DocumentMetadata(row.title(), number, version, row.direction(), row.sentBy(), sent.forAnother(), row.sentAt(),
                agreement.parties().stream().map(AgreementView.Party::name).toList(), row.sha256(), Json.sha256(pdf.bytes()), pdf.fileName(),
                own.caseReference(), row.caseReference(), address + "/" + acting.workspace() + "/" + members.get(acting.organisation()).code() + "/avtal/" + number + "/text");
    }
}
