package se.overens.workspace;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/// Asks for a [Job] in the current transaction: if that is rolled back, nothing was asked for.
@ApplicationScoped
public class Later {

    /// Long past, so that it is due at once whatever the demo's clock says.
    private static final Instant AT_ONCE = Instant.EPOCH;

    @Resource(lookup = "java:app/jdbc/overens")
    private DataSource database;
    @Inject
    private CurrentActing acting;
    private SchedulerClient client;

    @PostConstruct
    void open() {
        client = SchedulerClient.Builder.create(database).build();
    }

    public void run(String job, UUID subject) {
        client.schedule(new TaskInstance<>(job, subject.toString(), acting.workspace()), AT_ONCE);
    }
}
