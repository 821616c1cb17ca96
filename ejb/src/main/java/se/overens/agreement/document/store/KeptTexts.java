package se.overens.agreement.document.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.overens.shared.Json;

/// Sent texts as PDF: one per version and language, the first that was made, so that every registrar gets the same bytes.
@Stateless
public class KeptTexts {

    @PersistenceContext
    private EntityManager em;

    /// @param version of the text, by number
    public Optional<byte[]> find(String workspace, UUID agreement, int version, String language) {
        return em.createNativeQuery("select content from agreement_document where workspace = ?1 and agreement = ?2 and version_number = ?3 and language = ?4")
                .setParameter(1, workspace).setParameter(2, agreement).setParameter(3, version).setParameter(4, language)
                .getResultStream().findFirst().map(byte[].class::cast);
    }

    /// Keeps it unless somebody was first.
    public void add(String workspace, UUID agreement, int version, String language, byte[] content, Instant at) {
        em.createNativeQuery("""
                insert into agreement_document (workspace, agreement, version_number, language, sha256, content, at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                .setParameter(1, workspace).setParameter(2, agreement).setParameter(3, version).setParameter(4, language)
                .setParameter(5, Json.sha256(content)).setParameter(6, content).setParameter(7, Timestamp.from(at)).executeUpdate();
    }
}
