package se.overens.agreement.renewal.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.TermInForce;
import se.overens.shared.Json;

/// What the calendar asks of agreements, as the register keeps it: thousands are looked through without any text being
/// read. Each reading says again who reads.
@Stateless
public class LastingRows {

    /// An agreement in which something happens some day: a last day, or a day of review.
    ///
    /// @param term    that counts since its addenda
    /// @param amended has addenda that all have signed, so that its words depend on the day
    public record Lasts(UUID agreement, int number, String title, LocalDate startsOn, TermInForce term, List<LocalDate> reviewDays, boolean amended) {
        public Lasts {
            reviewDays = List.copyOf(reviewDays);
        }
    }

    /// A party that has not set its last day.
    ///
    /// @param firstDay of one that joined by an addendum, or null
    /// @param entered  when the agreement was entered here
    public record Stays(UUID agreement, UUID organisation, LocalDate firstDay, Instant entered) {
    }

    private static final String LASTING = """
            select r.agreement, r.number, r.title, cast(r.starts_on as text), cast(r.ends_on as text), cast(r.notice as text),
                   array_to_string(r.review_days, ','), r.addenda > 0
            from agreement_search r
            join agreement_party me on me.workspace = r.workspace and me.agreement = r.agreement and me.organisation = ?2 and me.seen_from <= r.latest_version
            where r.workspace = ?1 and me.state in ('SIGNED', 'NOTICED') and r.amends is null and r.in_force_from is not null
              and (r.ends_on is null or r.notice ->> 'renewalMonths' is not null or r.ends_on >= ?3)
              and (r.ends_on is not null or r.review_days <> '{}' or r.addenda > 0)""";

    private static final String STAYING = """
            select p.agreement, p.organisation, cast(p.first_day as text), a.created_at
            from agreement_party p join agreement a on a.workspace = p.workspace and a.id = p.agreement
            where p.workspace = ?1 and p.agreement = any (cast(?2 as uuid[])) and p.state <> 'LEAVING'""";

    @PersistenceContext
    private EntityManager em;

    /// Those of an organisation that all have signed and that have not ended, by number.
    public List<Lasts> all(String workspace, UUID organisation, LocalDate today) {
        return lasts(em.createNativeQuery(LASTING + " order by r.number")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, today).getResultList());
    }

    /// Those of them among some.
    public List<Lasts> among(String workspace, UUID organisation, LocalDate today, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return lasts(em.createNativeQuery(LASTING + " and r.agreement = any (cast(?4 as uuid[])) order by r.number")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, today).setParameter(4, array(agreements)).getResultList());
    }

    @SuppressWarnings("unchecked")
    public List<Stays> parties(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return stays(em.createNativeQuery(STAYING + " order by p.agreement, p.id")
                .setParameter(1, workspace).setParameter(2, array(agreements)).getResultList());
    }

    /// The same, of one party.
    @SuppressWarnings("unchecked")
    public List<Stays> party(String workspace, UUID organisation, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return stays(em.createNativeQuery(STAYING + " and p.organisation = ?3")
                .setParameter(1, workspace).setParameter(2, array(agreements)).setParameter(3, organisation).getResultList());
    }

    private static List<Stays> stays(List<Object[]> rows) {
        return rows.stream().map(row -> new Stays((UUID) row[0], (UUID) row[1], day(row[2]), instant(row[3]))).toList();
    }

    /// Thousands of agreements have the same few notice terms.
    private static List<Lasts> lasts(List<?> rows) {
        Map<String, NoticeTerms> read = new HashMap<>();
        return rows.stream().map(Object[].class::cast).map(row -> new Lasts((UUID) row[0], ((Number) row[1]).intValue(), (String) row[2], day(row[3]),
                new TermInForce(day(row[4]), row[5] == null ? null : read.computeIfAbsent((String) row[5], notice -> Json.read(notice, NoticeTerms.class))),
                days((String) row[6]), (Boolean) row[7])).toList();
    }

    private static List<LocalDate> days(String joined) {
        return joined.isEmpty() ? List.of() : Stream.of(joined.split(",")).map(LocalDate::parse).toList();
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static Instant instant(Object at) {
        return at instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) at).toInstant();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
