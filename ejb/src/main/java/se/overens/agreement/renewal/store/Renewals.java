package se.overens.agreement.renewal.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.renewal.model.AgreementOwner;
import se.overens.agreement.renewal.model.AgreementReview;
import se.overens.agreement.renewal.model.RenewalSetting;

/// Who looks after agreements, what the parties have said of their going on, and which of them may go on or end.
@Stateless
public class Renewals {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /// The latest last.
    public List<AgreementOwner> owners(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select o from AgreementOwner o where o.workspace = :workspace and o.agreement in :agreements order by o.at, o.id", AgreementOwner.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// The latest last.
    public List<AgreementReview> reviews(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select r from AgreementReview r where r.workspace = :workspace and r.agreement in :agreements order by r.at, r.id", AgreementReview.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// Those of one party. The latest last.
    public List<AgreementOwner> ownersOf(String workspace, UUID organisation) {
        return em.createQuery("select o from AgreementOwner o where o.workspace = :workspace and o.organisation = :organisation order by o.at, o.id", AgreementOwner.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    /// Those of one party. The latest last.
    public List<AgreementReview> reviewsOf(String workspace, UUID organisation) {
        return em.createQuery("select r from AgreementReview r where r.workspace = :workspace and r.organisation = :organisation order by r.at, r.id", AgreementReview.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    public Optional<RenewalSetting> setting(String workspace) {
        return em.createQuery("select s from RenewalSetting s where s.workspace = :workspace", RenewalSetting.class)
                .setParameter("workspace", workspace).getResultStream().findFirst();
    }

    /// Those of them that have addenda.
    public List<UUID> amended(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select distinct d.amends from Agreement d where d.workspace = :workspace and d.amends in :agreements", UUID.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }
}
