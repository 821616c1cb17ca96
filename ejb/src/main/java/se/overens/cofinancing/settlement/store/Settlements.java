package se.overens.cofinancing.settlement.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import se.overens.cofinancing.settlement.model.PostSettlement;
import se.overens.cofinancing.settlement.model.SettlementAnswer;
import se.overens.cofinancing.settlement.model.SettlementDraft;
import se.overens.cofinancing.settlement.model.SettlementVersion;

/// Settlements: what the host prepares by itself, what it has sent, and what was answered. The caller has decided that the
/// reader may see the post.
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Settlements {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void remove(SettlementDraft draft) {
        em.remove(draft);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /// The organisation's own drafts of a post, by year.
    public List<SettlementDraft> drafts(String workspace, UUID organisation, UUID post) {
        return em.createQuery("""
                select d from SettlementDraft d where d.workspace = :workspace and d.organisation = :organisation and d.post = :post
                order by d.year, d.id""", SettlementDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("post", post).getResultList();
    }

    /// The latest first.
    public List<PostSettlement> of(String workspace, UUID post) {
        return em.createQuery("select s from PostSettlement s where s.workspace = :workspace and s.post = :post order by s.number desc", PostSettlement.class)
                .setParameter("workspace", workspace).setParameter("post", post).getResultList();
    }

    public Optional<PostSettlement> find(String workspace, UUID post, int number) {
        return em.createQuery("select s from PostSettlement s where s.workspace = :workspace and s.post = :post and s.number = :number", PostSettlement.class)
                .setParameter("workspace", workspace).setParameter("post", post).setParameter("number", number).getResultStream().findFirst();
    }

    /// Waits for whoever is answering it or sending it anew.
    public void lock(PostSettlement settlement) {
        em.lock(settlement, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Of some settlements, as sent.
    public List<SettlementVersion> versions(String workspace, Collection<UUID> settlements) {
        if (settlements.isEmpty()) return List.of();
        return em.createQuery("""
                select v from SettlementVersion v where v.workspace = :workspace and v.settlement in :settlements
                order by v.settlement, v.number""", SettlementVersion.class)
                .setParameter("workspace", workspace).setParameter("settlements", settlements).getResultList();
    }

    /// Of some settlements, the first first.
    public List<SettlementAnswer> answers(String workspace, Collection<UUID> settlements) {
        if (settlements.isEmpty()) return List.of();
        return em.createQuery("""
                select a from SettlementAnswer a where a.workspace = :workspace and a.settlement in :settlements
                order by a.settlement, a.at, a.id""", SettlementAnswer.class)
                .setParameter("workspace", workspace).setParameter("settlements", settlements).getResultList();
    }
}
