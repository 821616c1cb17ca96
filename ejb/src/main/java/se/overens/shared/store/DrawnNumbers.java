package se.overens.shared.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;

/// Readable numbers of six digits, drawn instead of counted: from one's own nobody can tell how many others there are, or
/// when they were made. For whatever not everybody in the workspace sees; see [NumberSeries] for the rest.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DrawnNumbers {

    private static final int LEAST = 100_000;
    private static final int MOST = 999_999;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /// @param year the year that the numbers belong to, or 0 for a kind that never starts over
    /// @return one that the workspace has not had for this kind and year
    public int draw(String workspace, String kind, int year) {
        int number;
        do {
            number = RANDOM.nextInt(LEAST, MOST + 1);
        } while (!isNew(workspace, kind, year, number));
        return number;
    }

    /// Waits for whoever has drawn the same one in a transaction that has not ended.
    private boolean isNew(String workspace, String kind, int year, int number) {
        return em.createNativeQuery("insert into drawn_number (workspace, kind, year, number) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, workspace).setParameter(2, kind).setParameter(3, year).setParameter(4, number).executeUpdate() == 1;
    }
}
