package se.overens.agreement.register.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.register.model.SavedSearch;

/// Saved searches; the database shows a person's own and those of the whole organisation.
@Stateless
public class SavedSearches {

    @PersistenceContext
    private EntityManager em;

    public void add(SavedSearch search) {
        em.persist(search);
    }

    public void remove(SavedSearch search) {
        em.remove(search);
    }

    public void flush() {
        em.flush();
    }

    /// By name.
    public List<SavedSearch> all(String workspace, UUID organisation, UUID person) {
        return em.createQuery("""
                select s from SavedSearch s
                where s.workspace = :workspace and s.organisation = :organisation and (s.person is null or s.person = :person)
                order by s.name, s.id""", SavedSearch.class)
                .setParameter("workspace", workspace).setParameter("organisation", organisation).setParameter("person", person).getResultList();
    }

    public Optional<SavedSearch> find(String workspace, UUID organisation, UUID person, UUID id) {
        return all(workspace, organisation, person).stream().filter(search -> search.id().equals(id)).findFirst();
    }

    /// When the person last looked at each; nothing for those never looked at.
    @SuppressWarnings("unchecked")
    public Map<UUID, Instant> looks(String workspace, UUID person) {
        List<Object[]> rows = em.createNativeQuery("select search, at from saved_search_look where workspace = ?1 and person = ?2")
                .setParameter(1, workspace).setParameter(2, person).getResultList();
        Map<UUID, Instant> looks = new HashMap<>();
        rows.forEach(row -> looks.put((UUID) row[0], ((Timestamp) row[1]).toInstant()));
        return looks;
    }

    public void look(String workspace, UUID organisation, UUID person, UUID search, Instant at) {
        em.createNativeQuery("""
                insert into saved_search_look (workspace, search, organisation, person, at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (workspace, search, person) do update set at = ?5""")
                .setParameter(1, workspace).setParameter(2, search).setParameter(3, organisation).setParameter(4, person)
                .setParameter(5, Timestamp.from(at)).executeUpdate();
    }
}
