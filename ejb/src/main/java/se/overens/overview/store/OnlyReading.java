package se.overens.overview.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/// Says that a transaction only reads: otherwise everything it has read is looked through for changes before each further
/// question to the database.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OnlyReading {

    @PersistenceContext
    private EntityManager em;

    public void fromNowOn() {
        em.setFlushMode(FlushModeType.COMMIT);
    }
}
