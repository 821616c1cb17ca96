package se.overens.distribution.referral.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralAnswerDraft;

/// What the municipalities have answered, and each one's own draft.
@Stateless
public class ReferralAnswers {

    @PersistenceContext
    private EntityManager em;

    public void add(ReferralAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    public void add(ReferralAnswerDraft draft) {
        em.persist(draft);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public void remove(ReferralAnswerDraft draft) {
        em.remove(draft);
    }

    /// By municipality, the first sent first.
    public List<ReferralAnswer> all(String workspace, List<UUID> referrals) {
        if (referrals.isEmpty()) return List.of();
        return em.createQuery("""
                select a from ReferralAnswer a where a.workspace = :workspace and a.referral in :referrals
                order by a.code, a.turn""", ReferralAnswer.class)
                .setParameter("workspace", workspace).setParameter("referrals", referrals).getResultList();
    }

    /// The one that stands, if the municipality has answered.
    public Optional<ReferralAnswer> latest(String workspace, UUID referral, UUID organisation) {
        return em.createQuery("""
                select a from ReferralAnswer a where a.workspace = :workspace and a.referral = :referral and a.organisation = :organisation
                order by a.turn desc""", ReferralAnswer.class)
                .setParameter("workspace", workspace).setParameter("referral", referral).setParameter("organisation", organisation)
                .setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<ReferralAnswerDraft> draft(String workspace, UUID organisation, UUID referral) {
        return em.createQuery("""
                select d from ReferralAnswerDraft d
                where d.workspace = :workspace and d.organisation = :organisation and d.referral = :referral""", ReferralAnswerDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("referral", referral)
                .getResultStream().findFirst();
    }
}
