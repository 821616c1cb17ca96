package se.overens.distribution.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.distribution.model.ModelDraft;

/// The acting organisation's own drafts.
@Stateless
public class ModelDrafts {

    @PersistenceContext
    private EntityManager em;

    public void add(ModelDraft draft) {
        em.persist(draft);
    }

    public Optional<ModelDraft> find(String workspace, UUID organisation, int number) {
        return em.createQuery("""
                select d from ModelDraft d
                where d.workspace = :workspace and d.organisation = :organisation and d.number = :number""", ModelDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /// Whoever else works on the draft waits until this transaction ends; what is read after this is what they left.
    public void lock(String workspace, UUID organisation, int number) {
        em.createNativeQuery("select id from model_draft where workspace = ?1 and organisation = ?2 and number = ?3 for no key update")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, number).getResultList();
    }

    /// The latest saved first.
    public List<ModelDraft> all(String workspace, UUID organisation) {
        return em.createQuery("""
                select d from ModelDraft d where d.workspace = :workspace and d.organisation = :organisation
                order by d.savedAt desc, d.number desc""", ModelDraft.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    public void flush() {
        em.flush();
    }
}
