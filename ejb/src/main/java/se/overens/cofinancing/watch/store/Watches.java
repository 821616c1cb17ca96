package se.overens.cofinancing.watch.store;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.watch.model.LawChange;
import se.overens.cofinancing.watch.model.PostWatch;
import se.overens.cofinancing.watch.model.PostWatchEnd;
import se.overens.cofinancing.watch.model.WatchOutcome;

/// The conditions that are watched, and what has come of them: only ever added. Who may see it follows from the post.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Watches {

    private static final String OF_POST = "(select w.id from PostWatch w where w.workspace = :workspace and w.post = :post)";

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /// In the order they were entered, also those that have ended.
    public List<PostWatch> of(String workspace, UUID post) {
        return em.createQuery("select w from PostWatch w where w.workspace = :workspace and w.post = :post order by w.enteredAt, w.id", PostWatch.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    public List<PostWatchEnd> ends(String workspace, UUID post) {
        return em.createQuery("select e from PostWatchEnd e where e.workspace = :workspace and e.watch in " + OF_POST, PostWatchEnd.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    public List<WatchOutcome> outcomes(String workspace, UUID post) {
        return em.createQuery("select o from WatchOutcome o where o.workspace = :workspace and o.watch in " + OF_POST + " order by o.decidedAt, o.id", WatchOutcome.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    /// By the day they were reported.
    public List<LawChange> lawChanges(String workspace, UUID post) {
        return em.createQuery("select c from LawChange c where c.workspace = :workspace and c.post = :post order by c.reportedAt, c.id", LawChange.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }
}
