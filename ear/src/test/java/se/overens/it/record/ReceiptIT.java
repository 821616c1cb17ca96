package se.overens.it.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// A binding act gives a receipt, and the receipt is a PDF made and signed inside the application.
class ReceiptIT {

    private static final String LABEL = "Provunderskrift – lokal nyckel, ej betrodd tjänst";
    private final Api county = Api.as("samordnare-10", "10");
    private final String number = Blekinge.offer(county, "1060").path("receipt").asText();

    @Test
    void the_receipt_says_what_was_done_in_the_language_asked_for() {
        JsonNode swedish = county.get("receipts/" + number).expect(200).json();
        JsonNode english = county.with("Accept-Language", "en").get("receipts/" + number).expect(200).json();
        assertThat(swedish.path("number").asText()).isEqualTo(number);
        assertThat(swedish.path("what").asText()).isNotBlank().doesNotContain("???").isNotEqualTo(english.path("what").asText());
        assertThat(english.path("next").asText()).isNotBlank().doesNotContain("???");
    }

    @Test
    void another_organisation_has_no_such_receipt() {
        Api.as("handlaggare-1060", "10").get("receipts/" + number).expect(404);
        Api.as("handlaggare-1060", "10").get("receipts/" + number + "/pdf").expect(404);
        county.get("receipts/10-2024-999999").expect(404);
    }

    @Test
    void its_pdf_bears_a_signature_over_every_byte_and_an_honest_name() throws Exception {
        byte[] pdf = county.get("receipts/" + number + "/pdf").expect(200).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(number);
            PDSignature signature = document.getLastSignatureDictionary();
            int[] range = signature.getByteRange();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
            assertThat(verified(cms)).isTrue();
            assertThat(certificate(cms).getSubject().getRDNs(BCStyle.CN)[0].getFirst().getValue()).hasToString(LABEL);

            byte[] changed = pdf.clone();
            changed[range[1] / 2] ^= 1;
            CMSSignedData broken = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(new ByteArrayInputStream(changed))), signature.getContents(pdf));
            assertThat(verified(broken)).isFalse();
        }
    }

    @Test
    void the_same_bytes_are_given_every_time() {
        byte[] first = county.get("receipts/" + number + "/pdf").expect(200).bytes();
        assertThat(county.get("receipts/" + number + "/pdf").expect(200).bytes()).isEqualTo(first);
    }

    private static X509CertificateHolder certificate(CMSSignedData cms) {
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        return cms.getCertificates().getMatches(null).stream().filter(holder -> signer.getSID().match(holder)).findFirst().orElseThrow();
    }

    private static boolean verified(CMSSignedData cms) throws Exception {
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(cms)));
        } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException anotherContent) {
            return false;
        }
    }
}
