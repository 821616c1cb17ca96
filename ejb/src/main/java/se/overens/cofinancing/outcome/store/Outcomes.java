package se.overens.cofinancing.outcome.store;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.outcome.model.PostOutcome;

/// What posts really cost. Rows are only ever added.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outcomes {

    @PersistenceContext
    private EntityManager em;

    public void add(List<PostOutcome> entries) {
        entries.forEach(em::persist);
        em.flush();
    }

    /// Every revision, the latest entered first.
    public List<PostOutcome> of(String workspace, UUID post, int year) {
        return em.createQuery("""
                select o from PostOutcome o where o.workspace = :workspace and o.post = :post and o.year = :year
                order by o.enteredAt desc, o.firstMonth desc, o.lastMonth, o.kind, o.label""", PostOutcome.class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("year", year).getResultList();
    }

    /// The years of which anything has been entered.
    public List<Integer> years(String workspace, UUID post) {
        return em.createQuery("select distinct o.year from PostOutcome o where o.workspace = :workspace and o.post = :post order by o.year", Integer.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }
}
