package se.overens.agreement.template.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.template.model.LibraryClause;
import se.overens.agreement.template.model.LibraryClauseVersion;

/// The clauses that organisations keep. The database shows the county board's and one's own.
@Stateless
public class LibraryClauses {

    @PersistenceContext
    private EntityManager em;

    public void add(LibraryClause clause) {
        em.persist(clause);
    }

    public void add(LibraryClauseVersion version) {
        em.persist(version);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /// With its row locked: of two who save the second gets the next number.
    public Optional<LibraryClause> lock(String workspace, UUID organisation, UUID id) {
        return em.createQuery("select c from LibraryClause c where c.workspace = :workspace and c.organisation = :organisation and c.id = :id", LibraryClause.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /// Every version of those that are offered, by heading, the latest first.
    public List<LibraryClauseVersion> offered(String workspace, UUID organisation) {
        return em.createQuery("""
                select v from LibraryClauseVersion v
                where v.workspace = :workspace and (v.shared = true or v.organisation = :organisation) and v.retiredAt is null
                order by v.heading, v.clause, v.number desc""", LibraryClauseVersion.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).getResultList();
    }

    /// The latest first.
    public List<LibraryClauseVersion> versions(String workspace, UUID organisation, UUID clause) {
        return em.createQuery("""
                select v from LibraryClauseVersion v
                where v.workspace = :workspace and (v.shared = true or v.organisation = :organisation) and v.clause = :clause
                order by v.number desc""", LibraryClauseVersion.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("clause", clause).getResultList();
    }
}
