package se.overens.overview.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// When each person last was here, for each organisation.
@Stateless
public class Visits {

    @PersistenceContext
    private EntityManager em;

    /// Notes that the person is here now. Several looks with short pauses between them are one visit.
    ///
    /// @param pauseBegan a look later than this belongs to the same visit as the one before
    /// @return when the visit before this one ended, or nothing at the first
    public Optional<Instant> note(String workspace, UUID organisation, UUID person, Instant now, Instant pauseBegan) {
        Object before = em.createNativeQuery("""
                insert into visit (workspace, organisation, person, latest_at) values (?1, ?2, ?3, ?4)
                on conflict (workspace, organisation, person) do update
                set before_at = case when visit.latest_at < ?5 then visit.latest_at else visit.before_at end, latest_at = ?4
                returning before_at""")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, person)
                .setParameter(4, Timestamp.from(now)).setParameter(5, Timestamp.from(pauseBegan)).getSingleResult();
        return Optional.ofNullable((Timestamp) before).map(Timestamp::toInstant);
    }
}
