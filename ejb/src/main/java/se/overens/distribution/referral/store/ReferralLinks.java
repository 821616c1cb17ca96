package se.overens.distribution.referral.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.referral.model.LinkToken;
import se.overens.distribution.referral.model.ReferralLink;

/// One-time links; found by the hash of their token.
@Stateless
public class ReferralLinks {

    @PersistenceContext
    private EntityManager em;

    public void add(ReferralLink link) {
        em.persist(link);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<ReferralLink> find(String workspace, LinkToken token) {
        return em.createQuery("select l from ReferralLink l where l.workspace = :workspace and l.tokenSha256 = :sha256", ReferralLink.class)
                .setParameter("workspace", workspace).setParameter("sha256", token.sha256()).getResultStream().findFirst();
    }

    /// With its row locked: two who use it at the same moment come after each other.
    public Optional<ReferralLink> lock(String workspace, LinkToken token) {
        return em.createQuery("select l from ReferralLink l where l.workspace = :workspace and l.tokenSha256 = :sha256", ReferralLink.class)
                .setParameter("workspace", workspace).setParameter("sha256", token.sha256())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public Optional<ReferralLink> lock(String workspace, UUID referral, UUID id) {
        return em.createQuery("select l from ReferralLink l where l.workspace = :workspace and l.referral = :referral and l.id = :id", ReferralLink.class)
                .setParameter("workspace", workspace).setParameter("referral", referral).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /// The latest made first.
    public List<ReferralLink> all(String workspace, UUID referral) {
        return em.createQuery("select l from ReferralLink l where l.workspace = :workspace and l.referral = :referral order by l.createdAt desc, l.id desc", ReferralLink.class)
                .setParameter("workspace", workspace).setParameter("referral", referral).getResultList();
    }
}
