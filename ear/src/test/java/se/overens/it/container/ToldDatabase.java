package se.overens.it.container;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// What the database has been told, asked as a store asks it.
@Stateless
public class ToldDatabase {

    /// Fewer are in use at once while the tests run, so the one looked for is among them.
    private static final int CONNECTIONS = 8;

    @PersistenceContext
    private EntityManager em;
    @Resource(lookup = "java:app/jdbc/overens")
    private DataSource pool;

    /// Empty when it has not been told any.
    public String workspace() {
        return (String) em.createNativeQuery("select coalesce(current_setting('app.workspace', true), '')").getSingleResult();
    }

    /// Tells it another workspace behind the application's back, until the transaction ends.
    public void tell(String workspace) {
        em.createNativeQuery("select set_config('app.workspace', ?1, true)").setParameter(1, workspace).getSingleResult();
    }

    /// Which of the database's processes serves this transaction: one for each pooled connection.
    public int connection() {
        return ((Number) em.createNativeQuery("select pg_backend_pid()").getSingleResult()).intValue();
    }

    /// The workspace that a connection still has when it has come back to the pool.
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String rememberedBy(int connection) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < CONNECTIONS) {
                taken.add(pool.getConnection());
                try (var statement = taken.getLast().createStatement();
                        var told = statement.executeQuery("select coalesce(current_setting('app.workspace', true), ''), pg_backend_pid()")) {
                    told.next();
                    if (told.getInt(2) == connection) return told.getString(1);
                }
            }
            throw new IllegalStateException("connection " + connection + " is not in the pool");
        } finally {
            for (Connection each : taken) each.close();
        }
    }
}
