package se.overens.agreement.register.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.register.model.AskedWords;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.agreement.register.model.RegisterQuestion.Order;
import se.overens.shared.Page;

/// Which agreements answer to a question, and how many there would be for each other choice. Everything is counted among
/// those that the organisation sees: what it does not see leaves no trace in any number.
@Stateless
public class RegisterSearch {

    /// Who asks, and on which day.
    ///
    /// @param words what the question's words mean, or null when it has none
    /// @param party the question's party, or null
    /// @param since what has been acted on after this is fresh, or null
    public record Asked(String workspace, UUID organisation, LocalDate today, RegisterQuestion question, AskedWords words, UUID party, Instant since) {
    }

    /// How many there would be if this were chosen instead.
    public record Counted(String facet, String value, long count) {
    }

    public record Found(List<UUID> agreements, long total, List<Counted> counted) {
        public Found {
            agreements = List.copyOf(agreements);
            counted = List.copyOf(counted);
        }
    }

    /// Who sees an agreement: the parties that the text on the table has been sent to.
    static final String SEEN = """
            exists (select 1 from agreement_party me
              where me.workspace = r.workspace and me.agreement = r.agreement and me.organisation = %s and me.seen_from <= r.latest_version)""";

    private static final Map<String, String> FACETS = facets();

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    public Found find(Asked asked, Page.Request page) {
        Binds binds = new Binds();
        Map<String, String> chosen = chosen(asked, binds);
        String today = binds.bind(asked.today());
        String me = binds.bind(asked.organisation());
        String sql = seen(asked, binds) + FACETS.entrySet().stream()
                .map(facet -> facet.getValue().replace("$where", where(chosen, facet.getKey())).replace("$today", today).replace("$me", me))
                .collect(Collectors.joining("\nunion all\n"))
                + "\nunion all select 'total', '', count(*) from seen s where " + where(chosen, null)
                + "\nunion all (select 'row', cast(s.agreement as text), row_number() over (order by " + order(asked.question().orderOr(), asked.words() != null)
                + ") from seen s where " + where(chosen, null) + " order by 3 limit " + page.size() + " offset " + page.offset() + ")";
        return found(binds.query(em, sql).getResultList());
    }

    /// All that answer, in order; for an export.
    @SuppressWarnings("unchecked")
    public List<UUID> all(Asked asked) {
        Binds binds = new Binds();
        Map<String, String> chosen = chosen(asked, binds);
        String sql = seen(asked, binds) + "select s.agreement from seen s where " + where(chosen, null) + " order by "
                + order(asked.question().orderOr(), asked.words() != null);
        return binds.query(em, sql).getResultList();
    }

    static String seen(Asked asked, Binds binds) {
        RegisterQuestion question = asked.question();
        boolean words = asked.words() != null;
        StringBuilder sql = new StringBuilder("with seen as materialized (select r.agreement, r.number, r.title, r.form, r.starts_on, r.last_day,")
                .append(" r.in_force_from, r.in_force_through, r.parties, r.kinds, r.model, r.addenda, r.changed_at,")
                .append(" coalesce(r.owners ->> cast(").append(binds.bind(asked.organisation())).append(" as text), '" + RegisterQuestion.NOBODY + "') as owner,")
                .append(" case when r.turns_on <= $today then r.turned else r.stage end as state,".replace("$today", binds.bind(asked.today())))
                .append(" case when r.turns_on <= $today then r.waiting_turned else r.waiting end as waiting, ".replace("$today", binds.bind(asked.today())))
                .append(words ? "hit.rank" : "0").append(" as rank from agreement_search r")
                .append(words ? " join agreements_with_words(" + binds.bind(asked.words().all()) + ") hit on hit.agreement = r.agreement" : "")
                .append(" where r.workspace = ").append(binds.bind(asked.workspace())).append(" and ").append(SEEN.formatted(binds.bind(asked.organisation())));
        if (question.on() != null && words) sql.append(" and ").append(stood(asked, binds));
        if (question.on() != null) {
            sql.append(" and r.in_force_from <= ").append(binds.bind(question.on()))
                    .append(" and (r.in_force_through is null or r.in_force_through >= ").append(binds.bind(question.on())).append(")");
        }
        return sql.append(")\n").toString();
    }

    /// Some of the words stood there on the day: to be looked at only where an addendum has replaced a clause before it.
    private static String stood(Asked asked, Binds binds) {
        String on = binds.bind(asked.question().on());
        return "(r.replaced_until is null or r.replaced_until >= " + on + " or exists (select 1 from agreement_passage p"
                + " where p.workspace = r.workspace and p.agreement = r.agreement and (p.until is null or p.until >= " + on + ")"
                + " and p.words @@ to_tsquery('pg_catalog.swedish', " + binds.bind(asked.words().any()) + ")))";
    }

    /// The condition of each facet in which something is chosen.
    static Map<String, String> chosen(Asked asked, Binds binds) {
        RegisterQuestion question = asked.question();
        Map<String, String> chosen = new LinkedHashMap<>();
        if (question.state() != null) chosen.put("state", "s.state = " + binds.bind(question.state().name()));
        if (question.form() != null) chosen.put("form", "s.form = " + binds.bind(question.form().name()));
        if (asked.party() != null) chosen.put("party", binds.bind(asked.party()) + " = any (s.parties)");
        if (question.kind() != null) chosen.put("kind", binds.bind(question.kind().name()) + " = any (s.kinds)");
        if (question.year() != null) {
            chosen.put("year", "s.in_force_from <= " + binds.bind(LocalDate.of(question.year(), 12, 31))
                    + " and (s.in_force_through is null or s.in_force_through >= " + binds.bind(LocalDate.of(question.year(), 1, 1)) + ")");
        }
        if (question.ends() != null) chosen.put("ends", ENDS + " = " + binds.bind(question.ends()));
        if (question.addenda() != null) chosen.put("addenda", "(s.addenda > 0) = " + binds.bind(question.addenda()));
        if (question.model() != null) chosen.put("model", "s.model = " + binds.bind(question.model()));
        if (question.owner() != null) chosen.put("owner", "s.owner = " + binds.bind(question.owner()));
        if (question.turn() != null) chosen.put("turn", turn(binds.bind(asked.organisation())) + " = " + binds.bind(question.turn().name()));
        return chosen;
    }

    static String where(Map<String, String> chosen, String apart) {
        return chosen.entrySet().stream().filter(one -> !one.getKey().equals(apart)).map(one -> "(" + one.getValue() + ")")
                .reduce((a, b) -> a + " and " + b).orElse("true");
    }

    private static final String ENDS = "coalesce(cast(extract(year from s.last_day) as text), '" + RegisterQuestion.OPEN + "')";

    private static String turn(String me) {
        return "case when " + me + " = any (s.waiting) then 'OURS' when cardinality(s.waiting) > 0 then 'OTHERS' else 'NOBODY' end";
    }

    private static Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("state", "select 'state', s.state, count(*) from seen s where $where group by s.state");
        facets.put("form", "select 'form', s.form, count(*) from seen s where $where group by s.form");
        facets.put("party", "select 'party', cast(p.party as text), count(*) from seen s cross join unnest(s.parties) as p(party) where $where and p.party <> $me group by p.party");
        facets.put("kind", "select 'kind', k.kind, count(*) from seen s cross join unnest(s.kinds) as k(kind) where $where group by k.kind");
        // one that is open is counted for the years until next year
        facets.put("year", """
                select 'year', cast(y.year as text), count(*) from seen s
                cross join generate_series(cast(extract(year from s.in_force_from) as integer),
                  cast(extract(year from least(s.in_force_through, cast($today as date) + interval '1 year')) as integer)) as y(year)
                where $where group by y.year""");
        facets.put("ends", "select 'ends', " + ENDS + ", count(*) from seen s where $where group by 2");
        facets.put("addenda", "select 'addenda', case when s.addenda > 0 then 'true' else 'false' end, count(*) from seen s where $where group by 2");
        facets.put("model", "select 'model', cast(s.model as text), count(*) from seen s where $where and s.model is not null group by s.model");
        facets.put("owner", "select 'owner', s.owner, count(*) from seen s where $where group by s.owner");
        facets.put("turn", "select 'turn', " + turn("$me") + ", count(*) from seen s where $where group by 2");
        return facets;
    }

    private static String order(Order order, boolean words) {
        return switch (order) {
            case NUMBER -> "s.agreement desc";
            case TITLE -> "s.title, s.agreement desc";
            case START -> "s.starts_on desc, s.agreement desc";
            case END -> "s.last_day nulls last, s.agreement desc";
            case CHANGED -> "s.changed_at desc, s.agreement desc";
            case BEST -> words ? "s.rank desc, s.agreement desc" : "s.agreement desc";
        };
    }

    private static Found found(List<Object[]> rows) {
        List<Object[]> inOrder = rows.stream().filter(row -> row[0].equals("row")).sorted(Comparator.comparingLong(row -> ((Number) row[2]).longValue())).toList();
        long total = rows.stream().filter(row -> row[0].equals("total")).mapToLong(row -> ((Number) row[2]).longValue()).sum();
        List<Counted> counted = new ArrayList<>();
        rows.stream().filter(row -> !row[0].equals("row") && !row[0].equals("total"))
                .forEach(row -> counted.add(new Counted((String) row[0], (String) row[1], ((Number) row[2]).longValue())));
        return new Found(inOrder.stream().map(row -> UUID.fromString((String) row[1])).toList(), total, counted);
    }
}
