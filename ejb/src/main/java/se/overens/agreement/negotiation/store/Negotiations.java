package se.overens.agreement.negotiation.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.negotiation.model.Standpoint;
import se.overens.agreement.negotiation.model.Turning;
import se.overens.agreement.negotiation.model.Withdrawal;

/// What is said and done in a negotiation: only ever added, in the order it was done.
@Stateless
public class Negotiations {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    public List<Standpoint> standpoints(String workspace, UUID agreement) {
        return em.createQuery("select s from Standpoint s where s.workspace = :workspace and s.agreement = :agreement order by s.at, s.id", Standpoint.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    public List<Withdrawal> withdrawals(String workspace, UUID agreement) {
        return em.createQuery("select w from Withdrawal w where w.workspace = :workspace and w.agreement = :agreement order by w.at, w.id", Withdrawal.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }

    public List<Turning> turnings(String workspace, UUID agreement) {
        return em.createQuery("select t from Turning t where t.workspace = :workspace and t.agreement = :agreement order by t.at, t.id", Turning.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).getResultList();
    }
}
