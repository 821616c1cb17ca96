package se.overens.agreement.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.AgreementState;
import se.overens.shared.Page;

/// The register's pages: which agreements of a party, in what order.
@Stateless
public class AgreementRegister {

    /// @param state   null: all
    /// @param party   another party of it, or null
    /// @param orderBy columns of `a` (agreement) and `v` (its latest version)
    public record Asked(AgreementState state, UUID party, String orderBy) {
    }

    // What AgreementState.of says of the parties, said to the database. The two are compared in a test.
    private static final String STATE = """
            case when bool_or(p.state = 'CLOSED') then 'CLOSED'
                 when bool_or(p.state = 'WITHDRAWN') then 'WITHDRAWN'
                 when bool_or(p.state = 'REJECTED') then 'REJECTED'
                 when bool_and(p.state in ('SIGNED', 'NOTICED', 'LEAVING')) then
                   case when a.term_amended and not a.term_renewed and a.term_ends_on < ?3
                          or not a.term_amended and v.renewal_months is null and v.ends_on < ?3 then 'ENDED'
                        when count(*) filter (where p.state <> 'LEAVING') = 0 then
                          case when (array_agg(p.last_day order by p.last_day desc))[2] < ?3 then 'ENDED' else 'ENDING' end
                        when count(*) filter (where p.state <> 'LEAVING') = 1 then
                          case when max(p.last_day) < ?3 then 'ENDED' else 'ENDING' end
                        when bool_or(p.state = 'NOTICED') then 'NOTICED' else 'ACTIVE' end
                 when bool_or(p.state in ('SIGNED', 'NOTICED', 'LEAVING')) then 'SIGNING'
                 when bool_and(p.state = 'DECIDED') then 'DECIDED'
                 when bool_or(p.state = 'DECIDED') then 'IN_DECISION'
                 when bool_or(p.state = 'DIVIDED') then 'DIVIDED'
                 when bool_and(p.state = 'ACCEPTED') and count(*) >= v.parties then 'ALIGNED'
                 when v.valid_until < ?3 then 'LAPSED'
                 when not bool_or(p.state = 'ASKED') and count(*) >= v.parties then 'OBJECTED'
                 when a.latest_version > 1 then 'COUNTERED' else 'OFFERED' end""";

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    public Page<UUID> page(String workspace, UUID organisation, LocalDate today, Asked asked, Page.Request request) {
        Map<Integer, Object> values = new HashMap<>(Map.of(1, workspace, 2, organisation));
        StringBuilder from = new StringBuilder("""
                from agreement a
                join agreement_version v on v.workspace = a.workspace and v.agreement = a.id and v.number = a.latest_version
                where a.workspace = ?1 and exists (select 1 from agreement_party me
                  where me.workspace = a.workspace and me.agreement = a.id and me.organisation = ?2
                    and me.seen_from <= a.latest_version)""");
        if (asked.party() != null) {
            from.append("""
                     and exists (select 1 from agreement_party other
                      where other.workspace = a.workspace and other.agreement = a.id and other.organisation = ?4)""");
            values.put(4, asked.party());
        }
        if (asked.state() != null) {
            from.append(" and (select ").append(STATE).append(" from agreement_party p where p.workspace = a.workspace and p.agreement = a.id) = ?5");
            values.put(3, today);
            values.put(5, asked.state().name());
        }
        long total = ((Number) with(em.createNativeQuery("select count(*) " + from), values).getSingleResult()).longValue();
        List<UUID> ids = with(em.createNativeQuery("select a.id " + from + " order by " + asked.orderBy()), values)
                .setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
        return new Page<>(ids, request.page(), request.size(), total);
    }

    private static Query with(Query query, Map<Integer, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
