package se.overens.cofinancing.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.PostAgreement;
import se.overens.shared.NotFound;

/// Posts and the agreements they rest on. Who may see a post follows from the agreements, which the caller brings.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Posts {

    @PersistenceContext
    private EntityManager em;

    public void add(CoFinancedPost post, Collection<UUID> agreements) {
        em.persist(post);
        agreements.forEach(agreement -> em.persist(new PostAgreement(post, agreement, null, null)));
        em.flush();
    }

    /// Those that rest on any of these agreements, by title.
    public List<CoFinancedPost> resting(String workspace, Set<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("""
                select p from CoFinancedPost p where p.workspace = :workspace and p.id in
                  (select a.post from PostAgreement a where a.workspace = :workspace and a.agreement in :agreements)
                order by p.title, p.number""", CoFinancedPost.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// All the agreements that posts rest on.
    public List<UUID> agreements(String workspace) {
        return em.createQuery("select distinct a.agreement from PostAgreement a where a.workspace = :workspace", UUID.class)
                .setParameter("workspace", workspace).getResultList();
    }

    public Optional<CoFinancedPost> find(String workspace, int number) {
        return em.createQuery("select p from CoFinancedPost p where p.workspace = :workspace and p.number = :number", CoFinancedPost.class)
                .setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst();
    }

    public CoFinancedPost get(String workspace, UUID post) {
        return em.createQuery("select p from CoFinancedPost p where p.workspace = :workspace and p.id = :post", CoFinancedPost.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("post", post));
    }

    /// The post with its row locked: whatever is ruled by several rows of a post is decided by one at a time.
    public CoFinancedPost lock(String workspace, UUID post) {
        return em.createQuery("select p from CoFinancedPost p where p.workspace = :workspace and p.id = :post", CoFinancedPost.class)
                .setParameter("workspace", workspace).setParameter("post", post)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("post", post));
    }

    /// Another agreement behind the post, from a day on.
    ///
    /// @param until the last day, or null for as long as the agreement lasts
    public void attach(CoFinancedPost post, UUID agreement, LocalDate from, LocalDate until) {
        em.persist(new PostAgreement(post, agreement, from, until));
        em.flush();
    }

    /// The agreements that came to the post after its start, and from which day.
    public Map<UUID, LocalDate> joined(String workspace, UUID post) {
        return em.createQuery("select a from PostAgreement a where a.workspace = :workspace and a.post = :post and a.joinedOn is not null", PostAgreement.class)
                .setParameter("workspace", workspace).setParameter("post", post)
                .getResultStream().collect(Collectors.toMap(PostAgreement::agreement, PostAgreement::joinedOn));
    }

    public Set<UUID> agreementsOf(String workspace, UUID post) {
        return em.createQuery("select a.agreement from PostAgreement a where a.workspace = :workspace and a.post = :post", UUID.class)
                .setParameter("workspace", workspace).setParameter("post", post)
                .getResultStream().collect(Collectors.toUnmodifiableSet());
    }

    /// The agreements that are behind the post to a day, and to which.
    public Map<UUID, LocalDate> staying(String workspace, UUID post) {
        return em.createQuery("select a from PostAgreement a where a.workspace = :workspace and a.post = :post and a.staysUntil is not null", PostAgreement.class)
                .setParameter("workspace", workspace).setParameter("post", post)
                .getResultStream().collect(Collectors.toMap(PostAgreement::agreement, PostAgreement::staysUntil));
    }

    public void flush() {
        em.flush();
    }
}
