package se.overens.workspace.store;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// The inner lock of tenancy: tells the database, once per transaction, in which workspace and for whom it is used.
/// The settings are local to the transaction; without them row level security lets nothing through.
public class TenantOfTransaction extends SessionEventAdapter {

    @Override
    public void postAcquireConnection(SessionEvent event) {
        acting().ifPresent(acting -> tell(((DatabaseAccessor) event.getResult()).getConnection(), acting));
    }

    private static java.util.Optional<Acting> acting() {
        try {
            return CDI.current().select(CurrentActing.class).get().get();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return java.util.Optional.empty();
        }
    }

    private static void tell(Connection connection, Acting acting) {
        String organisation = acting instanceof Acting.Person person ? person.organisation().toString() : "";
        String person = acting instanceof Acting.Person p ? p.person().toString() : "";
        try (PreparedStatement set = connection.prepareStatement("""
                select set_config('app.workspace', ?, true), set_config('app.organisation', ?, true), set_config('app.person', ?, true)""")) {
            set.setString(1, acting.workspace());
            set.setString(2, organisation);
            set.setString(3, person);
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be told the workspace", e);
        }
    }
}
