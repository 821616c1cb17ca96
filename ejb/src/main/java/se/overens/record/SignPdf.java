package se.overens.record;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import se.overens.record.model.LocalKey;
import se.overens.shared.Today;

/// Puts an invisible PAdES signature on a PDF, so that a changed byte shows. The key is local (see [LocalKey]): the
/// signature proves that the document came from this application and is whole, not who a person is.
@ApplicationScoped
public class SignPdf {

    private final Supplier<Instant> now;
    private LocalKey key;

    protected SignPdf() {
        this((Supplier<Instant>) null);
    }

    @Inject
    public SignPdf(Today today) {
        this(today::now);
    }

    SignPdf(Supplier<Instant> now) {
        this.now = now;
    }

    public byte[] sign(byte[] pdf) {
        LocalKey signing = key();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signing.certificate()));
        parameters.bLevel().setSigningDate(Date.from(now.get()));
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        InMemoryDocument document = new InMemoryDocument(pdf);
        byte[] asked = service.getDataToSign(document, parameters).getBytes();
        SignatureValue value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signed(asked, signing));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            service.signDocument(document, parameters, value).writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] signed(byte[] data, LocalKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.secret());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with ECDSA", e);
        }
    }

    private synchronized LocalKey key() {
        if (key == null) key = LocalKey.make(now.get());
        return key;
    }
}
