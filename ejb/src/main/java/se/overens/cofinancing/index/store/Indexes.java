package se.overens.cofinancing.index.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.index.model.IndexPoint;
import se.overens.cofinancing.index.model.IndexSeries;
import se.overens.cofinancing.index.model.PostIndex;

/// Indexes, what has been published of them, and the posts that follow them: only ever added.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Indexes {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
    }

    public void flush() {
        em.flush();
    }

    /// One writer at a time: two that register the same publication see each other.
    public void lock(String workspace) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext('index ' || ?1))").setParameter(1, workspace).getSingleResult();
    }

    /// By code.
    public List<IndexSeries> series(String workspace) {
        return em.createQuery("select s from IndexSeries s where s.workspace = :workspace order by s.code", IndexSeries.class)
                .setParameter("workspace", workspace).getResultList();
    }

    public Optional<IndexSeries> find(String workspace, String code) {
        return em.createQuery("select s from IndexSeries s where s.workspace = :workspace and s.code = :code", IndexSeries.class)
                .setParameter("workspace", workspace).setParameter("code", code).getResultStream().findFirst();
    }

    /// The youngest period first, and of a period the latest publication first.
    public List<IndexPoint> points(String workspace, UUID series) {
        return em.createQuery("""
                select p from IndexPoint p where p.workspace = :workspace and p.series = :series
                order by p.period desc, p.edition desc, p.publishedOn desc""", IndexPoint.class)
                .setParameter("workspace", workspace).setParameter("series", series).getResultList();
    }

    public List<IndexPoint> points(String workspace) {
        return em.createQuery("select p from IndexPoint p where p.workspace = :workspace order by p.at, p.id", IndexPoint.class)
                .setParameter("workspace", workspace).getResultList();
    }

    /// In the order they were entered.
    public List<PostIndex> ofPost(String workspace, UUID post) {
        return em.createQuery("select i from PostIndex i where i.workspace = :workspace and i.post = :post order by i.at, i.id", PostIndex.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    /// The rule that holds for each component of a post.
    public Collection<PostIndex> holding(String workspace, UUID post) {
        Map<ComponentKind, PostIndex> latest = new EnumMap<>(ComponentKind.class);
        ofPost(workspace, post).forEach(rule -> latest.put(rule.component(), rule));
        return latest.values();
    }

    /// The posts that have at some time followed an index.
    public List<UUID> posts(String workspace) {
        return em.createQuery("select distinct i.post from PostIndex i where i.workspace = :workspace", UUID.class)
                .setParameter("workspace", workspace).getResultList();
    }

    /// Of every post that has at some time followed one of these.
    public List<PostIndex> following(String workspace, List<String> codes) {
        return em.createQuery("select i from PostIndex i where i.workspace = :workspace and i.series in :codes order by i.at, i.id", PostIndex.class)
                .setParameter("workspace", workspace).setParameter("codes", codes).getResultList();
    }
}
