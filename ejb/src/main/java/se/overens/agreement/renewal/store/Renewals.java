package se.overens.agreement.renewal.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    /// Agreements of an organisation that all have signed, that have not ended, and in which something happens some day:
    /// a last day, or a day of review.
    @SuppressWarnings("unchecked")
    public List<UUID> lasting(String workspace, UUID organisation, LocalDate today) {
        return em.createNativeQuery("""
                select a.id from agreement a
                join agreement_version v on v.workspace = a.workspace and v.agreement = a.id and v.number = a.latest_version
                join agreement_party me on me.workspace = a.workspace and me.agreement = a.id and me.organisation = ?2
                where a.workspace = ?1 and a.amends is null and me.state in ('SIGNED', 'NOTICED')
                  and not exists (select 1 from agreement_party p where p.workspace = a.workspace and p.agreement = a.id
                                  and p.state not in ('SIGNED', 'NOTICED', 'LEAVING'))
                  and case when a.term_amended then a.term_ends_on is null or a.term_renewed or a.term_ends_on >= ?3
                           else v.ends_on is null or v.renewal_months is not null or v.ends_on >= ?3 end
                  and (case when a.term_amended then a.term_ends_on else v.ends_on end is not null or v.document like '%"REVIEW"%'
                       or exists (select 1 from agreement d where d.workspace = a.workspace and d.amends = a.id))
                order by a.number""")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, today).getResultList();
    }
}
