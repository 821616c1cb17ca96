package se.overens.agreement.comment.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.agreement.comment.model.CommentThread;
import se.overens.agreement.comment.model.ThreadReader;

/// Threads with what is said in them. Only those they reach see one.
@Stateless
public class CommentThreads {

    /// Whom a thread reaches.
    private static final String REACHES = """
            exists (select r from ThreadReader r
                    where r.workspace = t.workspace and r.thread = t.id and r.organisation = :organisation)""";

    @PersistenceContext
    private EntityManager em;

    public void add(CommentThread thread, List<UUID> readers) {
        em.persist(thread);
        em.flush();
        readers.forEach(reader -> em.persist(new ThreadReader(thread, reader)));
    }

    public void add(CommentEntry entry) {
        em.persist(entry);
        em.flush();
    }

    public Optional<CommentThread> find(String workspace, UUID organisation, UUID agreement, UUID id) {
        return em.createQuery("select t from CommentThread t where t.workspace = :workspace and t.agreement = :agreement and t.id = :id and " + REACHES, CommentThread.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).setParameter("id", id)
                .setParameter("organisation", organisation).getResultStream().findFirst();
    }

    /// With its row locked: whoever speaks at the same moment comes afterwards.
    public Optional<CommentThread> lock(String workspace, UUID organisation, UUID agreement, UUID id) {
        return find(workspace, organisation, agreement, id).map(found -> {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    /// The oldest first.
    public List<CommentThread> of(String workspace, UUID organisation, UUID agreement) {
        return em.createQuery("select t from CommentThread t where t.workspace = :workspace and t.agreement = :agreement and " + REACHES
                + " order by t.startedAt, t.id", CommentThread.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).setParameter("organisation", organisation).getResultList();
    }

    /// Those in which somebody else had the last word, and that concern the organisation: its own text, its own thread,
    /// or one it has spoken in.
    public List<CommentThread> waitingFor(String workspace, UUID organisation) {
        return em.createQuery("""
                select t from CommentThread t where t.workspace = :workspace and t.resolvedBy is null and t.lastBy <> :organisation
                and (t.startedBy = :organisation
                     or exists (select c from CommentEntry c where c.workspace = t.workspace and c.thread = t.id and c.organisation = :organisation)
                     or exists (select v from AgreementVersion v where v.workspace = t.workspace and v.agreement = t.agreement
                                and v.number = t.versionNumber and v.proposedBy = :organisation))
                and\s""" + REACHES + " order by t.lastAt, t.id", CommentThread.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    /// In the order they were said.
    public List<CommentEntry> said(String workspace, Collection<UUID> threads) {
        if (threads.isEmpty()) return List.of();
        return em.createQuery("select c from CommentEntry c where c.workspace = :workspace and c.thread in :threads order by c.thread, c.turn", CommentEntry.class)
                .setParameter("workspace", workspace).setParameter("threads", threads).getResultList();
    }

    public List<ThreadReader> readers(String workspace, Collection<UUID> threads) {
        if (threads.isEmpty()) return List.of();
        return em.createQuery("select r from ThreadReader r where r.workspace = :workspace and r.thread in :threads", ThreadReader.class)
                .setParameter("workspace", workspace).setParameter("threads", threads).getResultList();
    }
}
