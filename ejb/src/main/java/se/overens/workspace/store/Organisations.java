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
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.model.Organisation;
import se.overens.workspace.model.Organisation.Kind;

/// Organisations (national reference data) and their memberships (of one workspace).
@Stateless
public class Organisations {

    private static final String MEMBER = """
            select o.id, case when m.part = 'HOST' then 'lst' else o.code end, o.name, o.short_name, m.part = 'HOST',
                   coalesce(p.population, 0), m.mailbox, m.starts_on, m.ends_before, o.kind, m.part
            from membership m join organisation o on o.id = m.organisation
            left join municipality p on p.code = o.code
            where m.workspace = ?1""";

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

    /// Those that can be taken in: every organisation but the county administrative boards.
    public List<Organisation> directory() {
        return em.createQuery("select o from Organisation o where o.kind <> :board order by o.shortName, o.code", Organisation.class)
                .setParameter("board", Organisation.Kind.COUNTY_ADMINISTRATIVE_BOARD).getResultList();
    }

    /// Adds it unless somebody was first, in another county perhaps; it exists once.
    public Organisation registered(Organisation organisation) {
        em.createNativeQuery("""
                insert into organisation (id, code, number, name, short_name, kind, county) values (?1, ?2, ?2, ?3, ?4, ?5, ?6)
                on conflict do nothing""")
                .setParameter(1, organisation.id()).setParameter(2, organisation.code()).setParameter(3, organisation.name())
                .setParameter(4, organisation.shortName()).setParameter(5, organisation.kind().name())
                .setParameter(6, organisation.county()).executeUpdate();
        return em.createQuery("select o from Organisation o where o.number = :number", Organisation.class)
                .setParameter("number", organisation.number()).getSingleResult();
    }

    /// Whom a person who acts with this code acts for, when it is a member on the day.
    ///
    /// @param code `0580`, or `lst` for the workspace's county administrative board
    public Optional<Organisation> member(String workspace, String code, LocalDate on) {
        List<?> ids = em.createNativeQuery("select o.id from organisation o where o.code = ?1 and is_member(?2, o.id, ?3)")
                .setParameter(1, "lst".equals(code) ? "lst-" + workspace : code).setParameter(2, workspace).setParameter(3, on)
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Organisation.class, id));
    }

    /// The members on a day, the host first and the others by name.
    public List<MemberView> members(String workspace, LocalDate on) {
        return rows(MEMBER + " and m.starts_on <= ?2 and (m.ends_before is null or m.ends_before > ?2) order by m.part = 'HOST' desc, o.short_name",
                workspace, on);
    }

    /// Every membership there is and has been, the host's first and the others by name, an organisation's latest last.
    public List<MemberView> memberships(String workspace) {
        return rows(MEMBER + " order by m.part = 'HOST' desc, o.short_name, m.starts_on", workspace);
    }

    public void begin(String workspace, UUID organisation, MemberPart part, LocalDate startsOn) {
        em.createNativeQuery("insert into membership (workspace, organisation, part, starts_on) values (?1, ?2, ?3, ?4)")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, part.name()).setParameter(4, startsOn)
                .executeUpdate();
    }

    /// @param startsOn which of the organisation's memberships
    public void end(String workspace, UUID organisation, LocalDate startsOn, LocalDate endsBefore) {
        em.createNativeQuery("update membership set ends_before = ?4 where workspace = ?1 and organisation = ?2 and starts_on = ?3")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, startsOn).setParameter(4, endsBefore)
                .executeUpdate();
    }

    /// The workspace's memberships change one at a time.
    public void lock(String workspace) {
        em.createNativeQuery("select 1 from membership where workspace = ?1 and part = 'HOST' for no key update").setParameter(1, workspace).getResultList();
    }

    /// @param startsOn the first day of the membership
    public void setMailbox(String workspace, UUID organisation, LocalDate startsOn, String mailbox) {
        em.createNativeQuery("update membership set mailbox = ?4 where workspace = ?1 and organisation = ?2 and starts_on = ?3")
                .setParameter(1, workspace).setParameter(2, organisation).setParameter(3, startsOn).setParameter(4, mailbox)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<MemberView> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return ((List<Object[]>) query.getResultList()).stream().map(Organisations::member).toList();
    }

    private static MemberView member(Object[] row) {
        return new MemberView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4],
                ((Number) row[5]).intValue(), Kind.valueOf((String) row[9]), MemberPart.valueOf((String) row[10]), (String) row[6],
                date(row[7]), date(row[8]));
    }

    private static LocalDate date(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
