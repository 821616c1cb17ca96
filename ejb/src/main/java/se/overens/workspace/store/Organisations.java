package se.overens.workspace.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.workspace.MemberView;
import se.overens.workspace.WorkspaceView;
import se.overens.workspace.model.Organisation;

/// Organisations (national reference data) and their memberships (of one workspace).
@Stateless
public class Organisations {

    @PersistenceContext
    private EntityManager em;

    /// @param code `0580`, or `lst` for the workspace's county administrative board
    public Optional<Organisation> find(String workspace, String code) {
        return em.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", "lst".equals(code) ? "lst-" + workspace : code)
                .getResultStream().findFirst();
    }

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    public List<WorkspaceView> workspaces() {
        return em.createQuery("select new se.overens.workspace.WorkspaceView(c.code, c.name) from County c order by c.code",
                WorkspaceView.class).getResultList();
    }

    /// The members on a day, the host first and the others by name.
    @SuppressWarnings("unchecked")
    public List<MemberView> members(String workspace, LocalDate on) {
        List<Object[]> rows = em.createNativeQuery("""
                select o.id, case when m.part = 'HOST' then 'lst' else o.code end, o.name, o.short_name, m.part = 'HOST',
                       coalesce(p.population, 0), m.mailbox, m.starts_on, m.ends_before
                from membership m join organisation o on o.id = m.organisation
                left join municipality p on p.code = o.code
                where m.workspace = ?1 and m.starts_on <= ?2 and (m.ends_before is null or m.ends_before > ?2)
                order by m.part = 'HOST' desc, o.short_name""")
                .setParameter(1, workspace).setParameter(2, on).getResultList();
        return rows.stream().map(Organisations::member).toList();
    }

    /// @param startsOn the first day of the membership
    public void setMailbox(String workspace, UUID organisation, LocalDate startsOn, String mailbox) {
        em.createNativeQuery("update membership set mailbox = ?4 where workspace = ?1 and organisation = ?2 and starts_on = ?3")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, startsOn).setParameter(4, mailbox)
                .executeUpdate();
    }

    private static MemberView member(Object[] row) {
        return new MemberView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4],
                ((Number) row[5]).intValue(), (String) row[6], date(row[7]), date(row[8]));
    }

    private static LocalDate date(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
