package se.overens.record.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import se.overens.record.model.AuditChain.Link;
import se.overens.record.model.AuditEvent;
import se.overens.record.model.AuditReader;

/// The audit trail's rows and their chain: only ever added.
@Stateless
public class AuditTrail {

    private static final String EVENT = """
            e.id, e.workspace, e.at, e.what, e.subject_kind, e.subject, e.organisation, e.person, e.roles, e.correlation,
            cast(e.details as text), cast(e.circle as text)""";
    private static final String SEEN = "(e.organisation = ?2 or (?3 and (e.circle is null or ?2 = any(e.circle))))";
    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager em;

    public void add(AuditEvent event) {
        em.createNativeQuery("""
                insert into audit_event (id, workspace, at, what, subject_kind, subject, organisation, person, roles, correlation, details, circle)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as uuid), ?9, ?10, cast(?11 as jsonb), cast(?12 as uuid[]))""")
                .setParameter(1, event.id()).setParameter(2, event.workspace()).setParameter(3, Timestamp.from(event.at()))
                .setParameter(4, event.what()).setParameter(5, event.subjectKind()).setParameter(6, event.subject())
                .setParameter(7, text(event.organisation())).setParameter(8, text(event.person()))
                .setParameter(9, event.roles()).setParameter(10, event.correlation()).setParameter(11, event.details())
                .setParameter(12, circle(event)).executeUpdate();
        em.createNativeQuery("insert into audit_unsealed (workspace, event) values (?1, ?2)")
                .setParameter(1, event.workspace()).setParameter(2, event.id()).executeUpdate();
    }

    /// Takes committed events that have no place in the chain yet, for this transaction to give them one. Two sealers
    /// at once never take the same.
    public List<AuditEvent> takeUnsealed(String workspace, int size) {
        return rows("""
                with taken as (
                  delete from audit_unsealed u where u.workspace = ?1 and u.event in (
                    select w.event from audit_unsealed w where w.workspace = ?1 order by w.event limit %d)
                  returning u.workspace, u.event)
                select %s from taken t join audit_event e on e.workspace = t.workspace and e.id = t.event order by e.id""".formatted(size, EVENT), workspace)
                .stream().map(row -> event(row, 0)).toList();
    }

    public void seal(AuditEvent event, Link link, Instant at) {
        em.createNativeQuery("insert into audit_seal (workspace, position, event, hash, sealed_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, event.workspace()).setParameter(2, link.position()).setParameter(3, event.id())
                .setParameter(4, link.hash()).setParameter(5, Timestamp.from(at)).executeUpdate();
    }

    /// The last link; position 0 before the first.
    public Link head(String workspace) {
        return rows("select position, hash from audit_seal where workspace = ?1 order by position desc limit 1", workspace).stream()
                .findFirst().map(row -> new Link(((Number) row[0]).longValue(), (String) row[1]))
                .orElse(new Link(0, AuditEvent.BEGINNING));
    }

    /// The last link that the reader sees, and how many it sees; position 0 before the first.
    public Link headFor(String workspace, AuditReader reader) {
        return rows("""
                select count(*) over (), s.hash from audit_seal s join audit_event e on e.workspace = s.workspace and e.id = s.event
                where s.workspace = ?1 and %s order by s.position desc limit 1""".formatted(SEEN), workspace, reader.organisation(), reader.host())
                .stream().findFirst().map(row -> new Link(((Number) row[0]).longValue(), (String) row[1])).orElse(new Link(0, AuditEvent.BEGINNING));
    }

    /// Every sealed event in order; the event is null where its row is gone.
    public void walk(String workspace, BiConsumer<Link, AuditEvent> step) {
        long after = 0;
        List<Object[]> page;
        do {
            page = rows("""
                    select s.position, s.hash, %s from audit_seal s left join audit_event e on e.workspace = s.workspace and e.id = s.event
                    where s.workspace = ?1 and s.position > ?2 order by s.position limit %d""".formatted(EVENT, PAGE), workspace, after);
            for (Object[] row : page) {
                after = ((Number) row[0]).longValue();
                step.accept(new Link(after, (String) row[1]), row[2] == null ? null : event(row, 2));
            }
        } while (page.size() == PAGE);
    }

    /// The newest first.
    public List<AuditEvent> list(String workspace, AuditReader reader, Instant since, int first, int size) {
        var query = em.createNativeQuery("""
                select %s from audit_event e where e.workspace = ?1 and %s and e.at >= ?4 order by e.at desc, e.id desc""".formatted(EVENT, SEEN))
                .setParameter(1, workspace).setParameter(2, reader.organisation()).setParameter(3, reader.host())
                .setParameter(4, Timestamp.from(since)).setFirstResult(first).setMaxResults(size);
        return list(query).stream().map(row -> event(row, 0)).toList();
    }

    public long count(String workspace, AuditReader reader) {
        return ((Number) em.createNativeQuery("select count(*) from audit_event e where e.workspace = ?1 and " + SEEN)
                .setParameter(1, workspace).setParameter(2, reader.organisation()).setParameter(3, reader.host())
                .getSingleResult()).longValue();
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return list(query);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(jakarta.persistence.Query query) {
        return query.getResultList();
    }

    private static AuditEvent event(Object[] row, int from) {
        return new AuditEvent((UUID) row[from], (String) row[from + 1], ((Timestamp) row[from + 2]).toInstant(), (String) row[from + 3],
                (String) row[from + 4], (UUID) row[from + 5], (UUID) row[from + 6], (UUID) row[from + 7], (String) row[from + 8],
                (String) row[from + 9], (String) row[from + 10], circle((String) row[from + 11]));
    }

    private static String circle(AuditEvent event) {
        return event.circle() == null ? null : event.circle().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /// @param written `{…,…}`
    private static Set<UUID> circle(String written) {
        if (written == null) return null;
        return Arrays.stream(written.substring(1, written.length() - 1).split(",")).filter(id -> !id.isEmpty()).map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
