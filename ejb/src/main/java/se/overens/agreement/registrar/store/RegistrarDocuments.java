package se.overens.agreement.registrar.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.registrar.model.RegistrarEntry;
import se.overens.shared.Page;

/// The sent texts that an organisation has got or sent, with what its registrar has done with them. A contract that was
/// entered long afterwards was in the diarium before.
@Stateless
public class RegistrarDocuments {

    /// @param proposedBy    the party whose text it is
    /// @param caseReference null until it has been registered
    public record Found(UUID agreement, int number, int version, String title, UUID proposedBy, Instant at, String sha256,
                        String caseReference, Instant registeredAt) {
    }

    public record Waiting(int count, Instant since) {
    }

    private static final String SENT = """
            from agreement_party p
            join agreement a on a.workspace = p.workspace and a.id = p.agreement and a.origin <> 'EXISTING' and p.seen_from <= a.latest_version
            join agreement_version v on v.workspace = p.workspace and v.agreement = p.agreement and v.number >= p.seen_from
            """;
    private static final String OURS = " where p.workspace = ?1 and p.organisation = ?2 ";
    private static final String FROM = SENT + """
            left join lateral (
              select e.case_reference, e.at from registrar_entry e
              where e.workspace = p.workspace and e.organisation = p.organisation and e.agreement = v.agreement and e.version_number = v.number
              order by e.at desc, e.id desc limit 1) r on true""" + OURS;
    private static final String UNREGISTERED = OURS + """
            and not exists (select 1 from registrar_entry e
              where e.workspace = p.workspace and e.organisation = p.organisation and e.agreement = v.agreement and e.version_number = v.number)""";

    @PersistenceContext
    private EntityManager em;

    public void add(RegistrarEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /// The youngest first.
    ///
    /// @param registered null: all of them
    @SuppressWarnings("unchecked")
    public Page<Found> page(String workspace, UUID organisation, Boolean registered, Page.Request request) {
        String where = registered == null ? "" : registered ? " and r.case_reference is not null" : " and r.case_reference is null";
        long total = ((Number) asked("select count(*) " + FROM + where, workspace, organisation).getSingleResult()).longValue();
        List<Object[]> rows = asked("select v.agreement, a.number, v.number as version, v.title, v.proposed_by, v.at, v.sha256, r.case_reference, r.at as registered_at "
                + FROM + where + " order by v.at desc, a.number, v.number", workspace, organisation)
                .setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows.stream().map(RegistrarDocuments::found).toList(), request.page(), request.size(), total);
    }

    /// How many have not been registered, and since when the first of them waits; nothing when none does.
    public Optional<Waiting> waiting(String workspace, UUID organisation) {
        Object[] row = (Object[]) asked("select count(*), min(v.at) " + SENT + UNREGISTERED, workspace, organisation).getSingleResult();
        int count = ((Number) row[0]).intValue();
        return count == 0 ? Optional.empty() : Optional.of(new Waiting(count, moment(row[1])));
    }

    @SuppressWarnings("unchecked")
    public Optional<Found> find(String workspace, UUID organisation, int number, int version) {
        List<Object[]> rows = asked("select v.agreement, a.number, v.number as version, v.title, v.proposed_by, v.at, v.sha256, r.case_reference, r.at as registered_at "
                + FROM + " and a.number = ?3 and v.number = ?4", workspace, organisation).setParameter(3, number).setParameter(4, version).getResultList();
        return rows.stream().findFirst().map(RegistrarDocuments::found);
    }

    /// Those that see a version of an agreement.
    @SuppressWarnings("unchecked")
    public List<UUID> readers(String workspace, UUID agreement, int version) {
        return em.createNativeQuery("select organisation from agreement_party where workspace = ?1 and agreement = ?2 and seen_from <= ?3 order by organisation")
                .setParameter(1, workspace).setParameter(2, agreement).setParameter(3, version).getResultList();
    }

    private Query asked(String sql, String workspace, UUID organisation) {
        return em.createNativeQuery(sql).setParameter(1, workspace).setParameter(2, organisation);
    }

    private static Found found(Object[] row) {
        return new Found((UUID) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue(), (String) row[3], (UUID) row[4], moment(row[5]),
                (String) row[6], (String) row[7], moment(row[8]));
    }

    private static Instant moment(Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp time -> time.toInstant();
            case OffsetDateTime time -> time.toInstant();
            default -> (Instant) value;
        };
    }
}
