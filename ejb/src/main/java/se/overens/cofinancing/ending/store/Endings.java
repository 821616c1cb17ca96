package se.overens.cofinancing.ending.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.ending.model.EndingStep;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.model.PostTermination;
import se.overens.cofinancing.ending.model.PostTerminationUndone;
import se.overens.shared.NotFound;

/// Proposed endings, and the terminations that came of them.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Endings {

    @PersistenceContext
    private EntityManager em;

    public void add(PostEnding ending) {
        em.persist(ending);
        em.flush();
    }

    public void add(PostTermination termination) {
        em.persist(termination);
        em.flush();
    }

    public void undo(PostTermination termination, Instant at) {
        em.persist(new PostTerminationUndone(termination, at));
        em.flush();
    }

    public void add(EndingStep step) {
        em.persist(step);
        em.flush();
    }

    public Optional<PostEnding> find(String workspace, UUID ending) {
        return em.createQuery("select e from PostEnding e where e.workspace = :workspace and e.id = :ending", PostEnding.class)
                .setParameter("workspace", workspace).setParameter("ending", ending).getResultStream().findFirst();
    }

    /// The last proposed first.
    public List<PostEnding> of(String workspace, UUID post) {
        return em.createQuery("""
                select e from PostEnding e where e.workspace = :workspace and e.post = :post
                order by e.proposedAt desc, e.id desc""", PostEnding.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    /// In the order they were taken.
    public List<EndingStep> steps(String workspace, UUID ending) {
        return em.createQuery("""
                select s from EndingStep s where s.workspace = :workspace and s.ending = :ending
                order by s.at, s.id""", EndingStep.class)
                .setParameter("workspace", workspace).setParameter("ending", ending).getResultList();
    }

    /// Those whose time to decide ended before the day without the condition being fulfilled, and of which the parties
    /// have not been told so.
    public List<UUID> lapsedUntold(String workspace, LocalDate day) {
        return em.createQuery("""
                select e.id from PostEnding e
                where e.workspace = :workspace and e.fulfilledOn is null and e.longStop < :day
                  and not exists (select s from EndingStep s where s.workspace = e.workspace and s.ending = e.id and s.kind in :over)
                order by e.id""", UUID.class)
                .setParameter("workspace", workspace).setParameter("day", day)
                .setParameter("over", List.of(EndingStep.Kind.LAPSE_TOLD, EndingStep.Kind.MERGED))
                .getResultList();
    }

    /// The ending with its row locked: the last two who decide see each other.
    public PostEnding lock(String workspace, UUID ending) {
        return em.createQuery("select e from PostEnding e where e.workspace = :workspace and e.id = :ending", PostEnding.class)
                .setParameter("workspace", workspace).setParameter("ending", ending)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("post-ending", ending));
    }

    /// Those that stand.
    public List<PostTermination> terminations(String workspace, UUID post) {
        return em.createQuery("""
                select t from PostTermination t where t.workspace = :workspace and t.post = :post
                  and not exists (select u from PostTerminationUndone u where u.workspace = t.workspace and u.termination = t.id)""", PostTermination.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    public void flush() {
        em.flush();
    }
}
