package se.overens.workspace;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.overens.workspace.store.Organisations;

/// Polls for work on a connection of its own and does it, on threads that the server manages, from the start of the
/// application to its end. Several servers may poll: each piece of work is picked by one.
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final int THREADS = 2;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LONGEST_RETRY = Duration.ofHours(1);

    @Resource(lookup = "java:app/jdbc/overens-jobs")
    private DataSource database;
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    @Any
    private Instance<Job> jobs;
    @Inject
    @Any
    private Instance<Chore> chores;
    @Inject
    private InWorkspace inWorkspace;
    @Inject
    private Organisations organisations;

    private Scheduler scheduler;
    private ScheduledExecutorService starter;

    @PostConstruct
    void open() {
        scheduler = Scheduler.create(database, jobs.stream().<Task<?>>map(this::task).toList())
                .startTasks(chores.stream().map(this::task).toList())
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(1, threads))
                .threads(THREADS)
                .pollingInterval(POLL)
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        starter = Executors.newSingleThreadScheduledExecutor(threads);
        starter.scheduleWithFixedDelay(this::start, 0, 5, TimeUnit.SECONDS);
    }

    /// The database may be late, or not migrated yet; then this is tried again.
    private void start() {
        try {
            scheduler.start();
            starter.shutdown();
        } catch (RuntimeException notYet) {
            LOG.log(Level.WARNING, "the worker waits for the database: {0}", notYet.getMessage());
        }
    }

    @PreDestroy
    void close() {
        starter.shutdownNow();
        scheduler.stop();
    }

    private Task<String> task(Job job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure((done, next) -> next.reschedule(done, nextTry(done)))
                .execute((instance, context) ->
                        inWorkspace.run(instance.getData(), () -> job.run(UUID.fromString(instance.getId()))));
    }

    private RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> workspaces().forEach(workspace -> round(chore, workspace)));
    }

    /// One workspace's trouble does not keep the others waiting.
    private void round(Chore chore, String workspace) {
        try {
            inWorkspace.run(workspace, chore::run);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "the chore " + chore.name() + " failed in workspace " + workspace, trouble);
        }
    }

    private List<String> workspaces() {
        return organisations.workspaces().stream().map(WorkspaceView::code).toList();
    }

    /// Each pause is twice the one before.
    static Instant nextTry(ExecutionComplete done) {
        return done.getTimeDone().plus(pause(done.getExecution().consecutiveFailures));
    }

    static Duration pause(int failuresBefore) {
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.clamp(failuresBefore, 0, 20));
        return pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY;
    }
}
