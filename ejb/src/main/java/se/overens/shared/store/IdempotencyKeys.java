package se.overens.shared.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.overens.shared.Answer;

/// The keys of requests that create something, with what was answered.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IdempotencyKeys {

    public record Kept(String fingerprint, Answer answer) {
    }

    @PersistenceContext
    private EntityManager em;

    /// @return false when the key is there already; waits for one that is being written
    public boolean insert(String workspace, String owner, String key, String fingerprint) {
        return em.createNativeQuery("""
                insert into idempotency_key (workspace, owner, key, fingerprint) values (?1, ?2, ?3, ?4)
                on conflict do nothing""")
                .setParameter(1, workspace).setParameter(2, owner).setParameter(3, key).setParameter(4, fingerprint)
                .executeUpdate() == 1;
    }

    public Kept get(String workspace, String owner, String key) {
        Object[] row = (Object[]) em.createNativeQuery("""
                select fingerprint, status, location, body from idempotency_key
                where workspace = ?1 and owner = ?2 and key = ?3""")
                .setParameter(1, workspace).setParameter(2, owner).setParameter(3, key)
                .getSingleResult();
        return new Kept((String) row[0], new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]));
    }

    public void keep(String workspace, String owner, String key, Answer answer) {
        em.createNativeQuery("""
                update idempotency_key set status = ?4, location = ?5, body = ?6
                where workspace = ?1 and owner = ?2 and key = ?3""")
                .setParameter(1, workspace).setParameter(2, owner).setParameter(3, key)
                .setParameter(4, answer.status()).setParameter(5, answer.location()).setParameter(6, answer.body())
                .executeUpdate();
    }
}
