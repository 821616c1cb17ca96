package se.overens.agreement.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.model.NoticeReceipt;
import se.overens.agreement.model.TerminationNotice;

/// Termination notices and the receipts that confirm them: only ever added.
@Stateless
public class Notices {

    @PersistenceContext
    private EntityManager em;

    public void add(TerminationNotice notice) {
        em.persist(notice);
    }

    public void add(NoticeReceipt receipt) {
        em.persist(receipt);
    }

    public Optional<TerminationNotice> find(String workspace, UUID agreement, UUID party) {
        return em.createQuery("select n from TerminationNotice n where n.workspace = :workspace and n.agreement = :agreement and n.party = :party", TerminationNotice.class)
                .setParameter("workspace", workspace).setParameter("agreement", agreement).setParameter("party", party)
                .getResultStream().findFirst();
    }

    public List<TerminationNotice> of(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select n from TerminationNotice n where n.workspace = :workspace and n.agreement in :agreements order by n.givenOn, n.id", TerminationNotice.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    public List<NoticeReceipt> receipts(String workspace, Collection<UUID> notices) {
        if (notices.isEmpty()) return List.of();
        return em.createQuery("select r from NoticeReceipt r where r.workspace = :workspace and r.notice in :notices", NoticeReceipt.class)
                .setParameter("workspace", workspace).setParameter("notices", notices).getResultList();
    }
}
