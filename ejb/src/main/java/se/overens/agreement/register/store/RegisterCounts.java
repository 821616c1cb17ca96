package se.overens.agreement.register.store;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.agreement.register.store.RegisterSearch.Asked;

/// How many agreements answer to each of several questions.
@Stateless
public class RegisterCounts {

    /// @param fresh those of them on which somebody has acted since
    public record Count(long all, long fresh) {
    }

    @PersistenceContext
    private EntityManager em;

    /// How many answer to each question. Those that ask for no words and no day are counted together, in one pass.
    public List<Count> counts(List<Asked> questions) {
        List<Asked> alike = questions.stream().filter(asked -> asked.words() == null && asked.question().on() == null).toList();
        Map<Asked, Count> counted = new HashMap<>(together(alike));
        questions.forEach(asked -> counted.computeIfAbsent(asked, one -> together(List.of(one)).get(one)));
        return questions.stream().map(counted::get).toList();
    }

    private Map<Asked, Count> together(List<Asked> alike) {
        if (alike.isEmpty()) return Map.of();
        Binds binds = new Binds();
        String sql = RegisterSearch.seen(alike.getFirst(), binds) + "select 0" + alike.stream().map(asked -> counted(asked, binds)).collect(Collectors.joining()) + " from seen s";
        Object[] row = (Object[]) binds.query(em, sql).getSingleResult();
        Map<Asked, Count> counted = new HashMap<>();
        for (int i = 0; i < alike.size(); i++) counted.put(alike.get(i), new Count(((Number) row[1 + 2 * i]).longValue(), ((Number) row[2 + 2 * i]).longValue()));
        return counted;
    }

    private static String counted(Asked asked, Binds binds) {
        String where = RegisterSearch.where(RegisterSearch.chosen(asked, binds), null);
        String fresh = asked.since() == null ? "false" : "s.changed_at > " + binds.bind(Timestamp.from(asked.since()));
        return ", count(*) filter (where " + where + "), count(*) filter (where " + where + " and " + fresh + ")";
    }
}
