package se.overens.record.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/// The audit trail's rows: only ever added.
@Stateless
public class AuditTrail {

    @PersistenceContext
    private EntityManager em;

    /// @param details canonical JSON
    public void add(UUID id, String workspace, Instant at, String what, String subjectKind, UUID subject,
                    UUID organisation, UUID person, String roles, String correlation, String details) {
        em.createNativeQuery("""
                insert into audit_event (id, workspace, at, what, subject_kind, subject, organisation, person, roles, correlation, details)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as uuid), ?9, ?10, cast(?11 as jsonb))""")
                .setParameter(1, id).setParameter(2, workspace).setParameter(3, java.sql.Timestamp.from(at))
                .setParameter(4, what).setParameter(5, subjectKind).setParameter(6, subject)
                .setParameter(7, organisation == null ? null : organisation.toString())
                .setParameter(8, person == null ? null : person.toString())
                .setParameter(9, roles).setParameter(10, correlation).setParameter(11, details)
                .executeUpdate();
    }
}
