package se.overens.agreement.commitment.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.commitment.model.CommitmentReport;
import se.overens.agreement.commitment.model.YearlyRevision;

/// What has been reported of commitments, and the yearly revisions: only ever added.
@Stateless
public class Commitments {

    @PersistenceContext
    private EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /// The latest last.
    public List<CommitmentReport> reports(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select r from CommitmentReport r where r.workspace = :workspace and r.agreement in :agreements order by r.at, r.id", CommitmentReport.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// The latest year last.
    public List<YearlyRevision> revisions(String workspace, Collection<UUID> agreements) {
        if (agreements.isEmpty()) return List.of();
        return em.createQuery("select r from YearlyRevision r where r.workspace = :workspace and r.agreement in :agreements order by r.year", YearlyRevision.class)
                .setParameter("workspace", workspace).setParameter("agreements", agreements).getResultList();
    }

    /// What the register knows of an agreement that is followed up.
    ///
    /// @param open      the last day of the term is not the last of the agreement, or there is none
    /// @param reviewDay the first that its text names, or null
    /// @param plain     a local agreement with neither commitments nor addenda, of which this is all that is followed up
    public record Follows(UUID agreement, int number, String title, LocalDate startsOn, LocalDate endsOn, boolean open, LocalDate reviewDay, boolean plain) {
    }

    /// Local agreements, and others with commitments, that the organisation is still a party of and that all have signed; as
    /// the register knows them, so that no text is read to find out.
    @SuppressWarnings("unchecked")
    public List<Follows> followed(String workspace, UUID organisation) {
        List<Object[]> rows = em.createNativeQuery("""
                select r.agreement, r.number, r.title, cast(r.starts_on as text), cast(r.ends_on as text),
                       r.ends_on is null or coalesce(r.notice ->> 'renewalMonths', '') <> '', cast(r.review_days[1] as text), not r.promises and r.addenda = 0
                from agreement_search r
                join agreement_party me on me.workspace = r.workspace and me.agreement = r.agreement and me.organisation = ?2
                where r.workspace = ?1 and r.amends is null and r.in_force_from is not null and me.state in ('SIGNED', 'NOTICED')
                  and (r.form = 'LOCAL' or r.promises) order by r.number""")
                .setParameter(1, workspace).setParameter(2, organisation).getResultList();
        return rows.stream().map(row -> new Follows((UUID) row[0], ((Number) row[1]).intValue(), (String) row[2], day(row[3]), day(row[4]), (Boolean) row[5],
                day(row[6]), (Boolean) row[7])).toList();
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }
}
