package se.overens.distribution.referral.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.referral.model.ReferralDispositionDraft;
import se.overens.distribution.referral.model.ReferralOutcome;
import se.overens.distribution.referral.model.ReferralReminder;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.shared.NotFound;

/// The rounds of a workspace, and what the county does about them.
@Stateless
public class Referrals {

    @PersistenceContext
    private EntityManager em;

    public void add(ReferralRound round) {
        em.persist(round);
        em.flush();
    }

    public void add(ReferralReminder reminder) {
        em.persist(reminder);
        em.flush();
    }

    public void add(ReferralDispositionDraft draft) {
        em.persist(draft);
        em.flush();
    }

    public void add(ReferralOutcome outcome) {
        em.persist(outcome);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<ReferralRound> find(String workspace, int number) {
        return em.createQuery("select r from ReferralRound r where r.workspace = :workspace and r.number = :number", ReferralRound.class)
                .setParameter("workspace", workspace).setParameter("number", number).getResultStream().findFirst();
    }

    public Optional<ReferralRound> find(String workspace, UUID id) {
        return em.createQuery("select r from ReferralRound r where r.workspace = :workspace and r.id = :id", ReferralRound.class)
                .setParameter("workspace", workspace).setParameter("id", id).getResultStream().findFirst();
    }

    /// The round with its row locked: whoever answers, reminds or publishes at the same moment comes afterwards.
    public ReferralRound lock(String workspace, int number) {
        return em.createQuery("select r from ReferralRound r where r.workspace = :workspace and r.number = :number", ReferralRound.class)
                .setParameter("workspace", workspace).setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("referral", number));
    }

    /// The latest sent first.
    public List<ReferralRound> page(String workspace, int first, int size) {
        return em.createQuery("select r from ReferralRound r where r.workspace = :workspace order by r.number desc", ReferralRound.class)
                .setParameter("workspace", workspace).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(String workspace) {
        return em.createQuery("select count(r) from ReferralRound r where r.workspace = :workspace", Long.class)
                .setParameter("workspace", workspace).getSingleResult();
    }

    /// Those of one draft, the first sent first.
    public List<ReferralRound> ofDraft(String workspace, UUID organisation, int draft) {
        return em.createQuery("""
                select r from ReferralRound r where r.workspace = :workspace and r.organisation = :organisation and r.draft = :draft
                order by r.turn""", ReferralRound.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("draft", draft).getResultList();
    }

    /// Those that nobody has withdrawn and whose disposition has not been published.
    public List<ReferralRound> unfinished(String workspace) {
        return em.createQuery("""
                select r from ReferralRound r where r.workspace = :workspace and r.withdrawnAt is null
                and not exists (select o from ReferralOutcome o where o.workspace = r.workspace and o.referral = r.id) order by r.number""", ReferralRound.class)
                .setParameter("workspace", workspace).getResultList();
    }

    public List<ReferralReminder> reminders(String workspace, UUID referral) {
        return em.createQuery("select m from ReferralReminder m where m.workspace = :workspace and m.referral = :referral order by m.day", ReferralReminder.class)
                .setParameter("workspace", workspace).setParameter("referral", referral).getResultList();
    }

    public Optional<ReferralDispositionDraft> dispositionDraft(String workspace, UUID organisation, UUID referral) {
        return em.createQuery("""
                select d from ReferralDispositionDraft d
                where d.workspace = :workspace and d.organisation = :organisation and d.referral = :referral""", ReferralDispositionDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("referral", referral)
                .getResultStream().findFirst();
    }

    public List<ReferralOutcome> outcomes(String workspace, List<UUID> referrals) {
        if (referrals.isEmpty()) return List.of();
        return em.createQuery("select o from ReferralOutcome o where o.workspace = :workspace and o.referral in :referrals", ReferralOutcome.class)
                .setParameter("workspace", workspace).setParameter("referrals", referrals).getResultList();
    }

    public Optional<ReferralOutcome> outcome(String workspace, UUID referral) {
        return outcomes(workspace, List.of(referral)).stream().findFirst();
    }
}
