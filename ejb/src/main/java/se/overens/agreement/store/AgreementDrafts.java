package se.overens.agreement.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.model.AgreementDraft;

/// An organisation's own drafts; the database shows nobody else's.
@Stateless
public class AgreementDrafts {

    @PersistenceContext
    private EntityManager em;

    public void add(AgreementDraft draft) {
        em.persist(draft);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public void remove(AgreementDraft draft) {
        em.remove(draft);
    }

    public Optional<AgreementDraft> find(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select d from AgreementDraft d where d.workspace = :workspace and d.organisation = :organisation and d.id = :id", AgreementDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /// The youngest first.
    public List<AgreementDraft> of(String workspace, UUID organisation) {
        return em.createQuery("select d from AgreementDraft d where d.workspace = :workspace and d.organisation = :organisation order by d.changedAt desc, d.id", AgreementDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    public Optional<AgreementDraft> ofCounterOffer(String workspace, UUID organisation, UUID agreement) {
        return em.createQuery("select d from AgreementDraft d where d.workspace = :workspace and d.organisation = :organisation and d.agreement = :agreement order by d.changedAt desc", AgreementDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("agreement", agreement)
                .getResultStream().findFirst();
    }
}
