package se.overens.record.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.overens.record.model.Receipt;

/// Receipts as signed PDF: one per receipt and language, the first that was made.
@Stateless
public class ReceiptDocuments {

    @PersistenceContext
    private EntityManager em;

    public Optional<byte[]> find(String workspace, UUID receipt, String language) {
        return em.createNativeQuery("select content from receipt_document where workspace = ?1 and receipt = ?2 and language = ?3")
                .setParameter(1, workspace).setParameter(2, receipt).setParameter(3, language)
                .getResultStream().findFirst().map(byte[].class::cast);
    }

    /// Keeps it unless somebody was first.
    public void add(Receipt receipt, String language, String sha256, byte[] content, Instant at) {
        em.createNativeQuery("""
                insert into receipt_document (workspace, organisation, receipt, language, sha256, content, at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                .setParameter(1, receipt.workspace()).setParameter(2, receipt.organisation()).setParameter(3, receipt.id())
                .setParameter(4, language).setParameter(5, sha256).setParameter(6, content).setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }
}
