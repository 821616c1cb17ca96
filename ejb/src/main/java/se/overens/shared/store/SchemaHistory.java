package se.overens.shared.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/// What Flyway has written about the schema.
@Stateless
public class SchemaHistory {

    @PersistenceContext
    private EntityManager em;

    /// The version of the newest migration that was applied.
    public String newest() {
        return (String) em.createNativeQuery("""
                select version from flyway_schema_history
                where success and version is not null order by installed_rank desc limit 1""").getSingleResult();
    }
}
