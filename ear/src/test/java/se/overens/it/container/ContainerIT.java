package se.overens.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.overens.shared.NotFound;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.CurrentActing.NotSignedIn;
import se.overens.workspace.FindMailbox;
import se.overens.workspace.FindMembers;
import se.overens.workspace.InWorkspace;
import se.overens.workspace.ResolveActing;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;
import se.overens.workspace.store.Organisations;

/// What only the container can tell: where transactions begin and end, what they tell the database, and what becomes of
/// a refusal. Runs inside Payara, as Karlstad in Värmland, and leaves nothing behind.
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final String VARMLAND = "17";
    private static final String KARLSTAD = "1780";
    private static final String OREBRO = "18";
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);

    @Inject
    private UserTransaction transaction;
    @Inject
    private CurrentActing acting;
    @Inject
    private ResolveActing resolve;
    @Inject
    private InWorkspace inWorkspace;
    @Inject
    private Organisations organisations;
    @Inject
    private FindMembers members;
    @Inject
    private FindMailbox mailbox;
    @Inject
    private NumberSeries numbers;
    @Inject
    private NumberAndMailbox numberAndMailbox;
    @Inject
    private ToldDatabase database;

    @Deployment
    static EnterpriseArchive application() {
        return SmallApplication.around(ContainerIT.class, ToldDatabase.class, NumberAndMailbox.class);
    }

    @Test
    void nobody_becomes_another_inside_a_transaction() throws Exception {
        actAs(Role.OFFICER);
        Acting officer = acting.get().orElseThrow();
        rolledBack(() -> {
            assertThatIllegalStateException().isThrownBy(() -> acting.become(new Acting.System(OREBRO)));
            assertThatNoException().as("the same again").isThrownBy(() -> acting.become(officer));
            return null;
        });
        acting.become(new Acting.System(OREBRO));
        assertThat(acting.workspace()).as("after the transaction").isEqualTo(OREBRO);
    }

    @Test
    void nobody_becomes_another_in_a_transaction_that_is_going_to_be_rolled_back() throws Exception {
        actAs(Role.OFFICER);
        rolledBack(() -> {
            transaction.setRollbackOnly();
            assertThatIllegalStateException().isThrownBy(() -> acting.become(new Acting.System(OREBRO)));
            return null;
        });
    }

    @Test
    void a_transaction_tells_the_database_the_workspace_and_only_once() throws Exception {
        actAs(Role.READER);
        rolledBack(() -> {
            assertThat(database.workspace()).isEqualTo(VARMLAND);
            int connection = database.connection();
            database.tell(OREBRO);
            organisations.members(OREBRO, DAY);
            assertThat(database.workspace()).as("not told again").isEqualTo(OREBRO);
            assertThat(database.connection()).as("the same connection throughout").isEqualTo(connection);
            return null;
        });
        assertThat(database.workspace()).as("the next transaction is told anew").isEqualTo(VARMLAND);
    }

    @Test
    void a_store_sees_the_members_of_that_workspace_only() {
        actAs(Role.READER);
        assertThat(organisations.members(VARMLAND, DAY)).extracting("code").contains("lst", KARLSTAD);
        assertThat(organisations.members(OREBRO, DAY)).isEmpty();
    }

    @Test
    void a_store_sees_no_members_when_nobody_acts() {
        assertThat(database.workspace()).isEmpty();
        assertThat(organisations.members(VARMLAND, DAY)).isEmpty();
    }

    @Test
    void a_pooled_connection_forgets_the_workspace_when_the_transaction_commits() throws Exception {
        actAs(Role.READER);
        transaction.begin();
        assertThat(database.workspace()).isEqualTo(VARMLAND);
        int connection = database.connection();
        transaction.commit();
        assertThat(database.rememberedBy(connection)).isEmpty();
    }

    @Test
    void a_pooled_connection_forgets_the_workspace_when_the_transaction_is_rolled_back() throws Exception {
        actAs(Role.READER);
        int connection = rolledBack(() -> {
            assertThat(database.workspace()).isEqualTo(VARMLAND);
            return database.connection();
        });
        assertThat(database.rememberedBy(connection)).isEmpty();
    }

    @Test
    void a_role_that_is_not_named_is_refused_by_that_very_refusal() {
        actAs(Role.READER, Role.FINANCE, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> numberAndMailbox.of(KARLSTAD)).isExactlyInstanceOf(NotAllowed.class).hasMessageContaining("NumberAndMailbox");
    }

    @Test
    void a_refusal_from_deep_inside_arrives_as_itself() {
        actAs(Role.OFFICER, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> numberAndMailbox.of("1880")).as("a municipality of another county").isExactlyInstanceOf(NotFound.class).hasNoCause();
    }

    @Test
    void a_refusal_leaves_nothing_half_done() throws Exception {
        actAs(Role.OFFICER);
        int next = rolledBack(this::takeNumber);
        assertThatThrownBy(() -> numberAndMailbox.of(KARLSTAD)).isExactlyInstanceOf(NotAllowed.class).hasMessageContaining("SetMailbox");
        assertThat(rolledBack(this::takeNumber)).as("the number that was taken before the refusal").isEqualTo(next);
    }

    @Test
    void without_a_refusal_the_number_is_used_up() throws Exception {
        actAs(Role.OFFICER, Role.ADMINISTRATOR);
        int used = rolledBack(() -> {
            int taken = numberAndMailbox.of(KARLSTAD);
            assertThat(takeNumber()).isEqualTo(taken + 1);
            return taken;
        });
        assertThat(rolledBack(this::takeNumber)).as("nothing is left behind").isEqualTo(used);
    }

    @Test
    void a_refusal_dooms_the_transaction_of_whoever_called() throws Exception {
        actAs(Role.READER);
        rolledBack(() -> {
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
            assertThatThrownBy(() -> numberAndMailbox.of(KARLSTAD)).isExactlyInstanceOf(NotAllowed.class);
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
            return null;
        });
    }

    @Test
    void the_application_itself_may_not_use_what_is_for_members() {
        inWorkspace.run(VARMLAND, () -> {
            assertThat(organisations.members(VARMLAND, DAY)).as("though the database would tell").isNotEmpty();
            assertThatThrownBy(() -> members.all()).isExactlyInstanceOf(NotSignedIn.class);
            assertThatThrownBy(() -> numberAndMailbox.of(KARLSTAD)).isExactlyInstanceOf(NotSignedIn.class);
        });
    }

    @Test
    void members_may_not_use_what_is_for_the_application_itself() {
        actAs(Role.values());
        assertThatThrownBy(() -> mailbox.of(acting.organisation())).isExactlyInstanceOf(NotAllowed.class);
    }

    private void actAs(Role... roles) {
        List<String> groups = Arrays.stream(roles).map(role -> "/" + VARMLAND + "/" + KARLSTAD + "/" + role.group()).toList();
        acting.become(resolve.acting(UUID.randomUUID(), groups, VARMLAND, null).orElseThrow());
    }

    private int takeNumber() {
        return numbers.next(VARMLAND, NumberAndMailbox.KIND, 0);
    }

    private <T> T rolledBack(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }
}
