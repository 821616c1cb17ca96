package se.overens.agreement.drafting.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.drafting.model.FinishedClause;

/// What colleagues have said is finished in their own drafts; the database shows nobody else's.
@Stateless
public class FinishedClauses {

    @PersistenceContext
    private EntityManager em;

    public void add(FinishedClause clause) {
        em.persist(clause);
        em.flush();
    }

    public void remove(FinishedClause clause) {
        em.remove(clause);
        em.flush();
    }

    public Optional<FinishedClause> find(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select f from FinishedClause f where f.workspace = :workspace and f.organisation = :organisation and f.id = :id", FinishedClause.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /// In the order they were finished.
    public List<FinishedClause> of(String workspace, UUID organisation, UUID draft) {
        return em.createQuery("""
                select f from FinishedClause f where f.workspace = :workspace and f.organisation = :organisation and f.draft = :draft
                order by f.at, f.id""", FinishedClause.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("draft", draft).getResultList();
    }
}
