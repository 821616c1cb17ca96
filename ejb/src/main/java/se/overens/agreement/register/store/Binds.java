package se.overens.agreement.register.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/// The values of a query that is put together piece by piece.
final class Binds {

    private final List<Object> values = new ArrayList<>();

    /// @return how the query names the value
    String bind(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    Query query(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }
}
