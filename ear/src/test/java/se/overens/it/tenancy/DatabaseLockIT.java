package se.overens.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.overens.it.Stack;

/// The inner lock: row level security, looked at from the application's own database role.
class DatabaseLockIT {

    /// Shared by all workspaces and read-only to the application, or holding nothing but a workspace and an identifier.
    private static final Set<String> WITHOUT_ROW_LEVEL_SECURITY = Set.of("county", "municipality", "organisation", "regime", "scheduled_tasks", "flyway_schema_history");

    /// Under row level security when it is written, but read by everybody: what a county has published.
    private static final String OPEN_TO_READ = "published_model";

    @Test
    void every_table_but_those_named_here_is_under_forced_row_level_security() throws SQLException {
        assertThat(names("""
                select relname from pg_class where relnamespace = 'overens'::regnamespace and relkind in ('r', 'p')
                and not (relrowsecurity and relforcerowsecurity)""")).containsExactlyInAnyOrderElementsOf(WITHOUT_ROW_LEVEL_SECURITY);
    }

    @Test
    void every_table_under_row_level_security_has_a_policy_on_the_workspace_for_reading_and_writing() throws SQLException {
        assertThat(names("""
                select relname from pg_class c where relnamespace = 'overens'::regnamespace and relkind in ('r', 'p') and relrowsecurity
                and relname <> 'published_model'
                and not exists (select from pg_policies p where p.schemaname = 'overens' and p.tablename = c.relname
                  and p.qual like '%app.workspace%' and (p.with_check like '%app.workspace%' or p.cmd = 'SELECT'))""")).isEmpty();
    }

    @Test
    void what_is_published_is_read_by_everybody_and_written_by_its_own_county_alone() throws SQLException {
        assertThat(names("select cmd || ' ' || coalesce(qual, '') || coalesce(with_check, '') from pg_policies where schemaname = 'overens' and tablename = '" + OPEN_TO_READ + "'"))
                .satisfiesExactlyInAnyOrder(read -> assertThat(read).isEqualTo("SELECT true"),
                        write -> assertThat(write).startsWith("INSERT").contains("workspace = current_setting('app.workspace'"));
        try (Connection application = Stack.asApplication()) {
            application.setAutoCommit(false);
            become(application, "05");
            assertThatThrownBy(() -> execute(application, """
                    insert into published_model (id, workspace, organisation, number, title, year, mode, total, decided_on, case_reference, snapshot, sha256, published_at)
                    values (gen_random_uuid(), '06', gen_random_uuid(), 9999, 'x', 2024, 'AS_DECIDED', 0, '2024-01-01', 'x', '{}', 'x', now())"""))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void keys_carry_the_workspace_since_they_bypass_row_level_security() throws SQLException {
        assertThat(names("""
                select c.relname || '.' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
                where c.relnamespace = 'overens'::regnamespace and c.relrowsecurity and k.contype in ('p', 'u', 'f')
                and (k.contype <> 'f' or (select f.relrowsecurity from pg_class f where f.oid = k.confrelid))
                and not (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace') = any (k.conkey)""")).isEmpty();
    }

    @Test
    void without_a_workspace_no_table_shows_a_row() throws SQLException {
        try (Connection application = Stack.asApplication()) {
            for (String table : protectedTables()) {
                if (mayRead(application, table)) assertThat(count(application, "select count(*) from " + table)).as(table).isZero();
            }
        }
    }

    @Test
    void with_a_workspace_no_table_shows_a_row_of_another() throws SQLException {
        try (Connection application = Stack.asApplication()) {
            application.setAutoCommit(false);
            become(application, "05");
            assertThat(count(application, "select count(*) from membership")).isPositive();
            for (String table : protectedTables()) {
                if (mayRead(application, table)) assertThat(count(application, "select count(*) from " + table + " where workspace <> '05'")).as(table).isZero();
            }
        }
    }

    @Test
    void a_row_cannot_be_written_into_another_workspace() throws SQLException {
        try (Connection application = Stack.asApplication()) {
            application.setAutoCommit(false);
            become(application, "05");
            assertThatThrownBy(() -> execute(application, "insert into number_series (workspace, kind, year, last) values ('06', 'try', 0, 1)"))
                    .hasMessageContaining("row-level security");
        }
    }

    /// The index of words cannot be used under row level security; the function that uses it asks for the workspace itself.
    @Test
    void what_sees_past_the_lock_is_named_here_and_asks_for_the_workspace_of_the_transaction() throws SQLException {
        assertThat(names("select proname from pg_proc where pronamespace = 'overens'::regnamespace and prosecdef")).containsExactlyInAnyOrder("is_member", "agreements_with_words");
        assertThat(names("select prosrc from pg_proc where proname = 'agreements_with_words'")).singleElement().asString().contains("workspace = current_setting('app.workspace', true)");
        assertThat(names("select proname from pg_proc where pronamespace = 'overens'::regnamespace and prosecdef and not ('search_path=overens, pg_catalog, pg_temp' = any (proconfig) or 'search_path=overens, pg_temp' = any (proconfig))")).isEmpty();
        try (Connection application = Stack.asApplication()) {
            assertThat(count(application, "select count(*) from agreements_with_words('''avtal'':*')")).isZero();
        }
    }

    @Test
    void the_workspace_is_forgotten_when_the_transaction_ends() throws SQLException {
        try (Connection application = Stack.asApplication()) {
            application.setAutoCommit(false);
            become(application, "05");
            application.commit();
            assertThat(count(application, "select count(*) from membership")).isZero();
        }
    }

    @Test
    void what_is_only_added_to_can_be_neither_changed_nor_removed() throws SQLException {
        for (String table : List.of("audit_event", "audit_seal", "receipt", "attachment", "decision", "published_model", "agreement_version", "agreement_standpoint", "agreement_withdrawal", "agreement_turning",
                "agreement_document", "year_funding", "budget_handoff", "contract_ceiling", "invoice_correction", "index_series", "index_point", "post_index", "registrar_entry",
                "agreement_signature", "decision_revocation", "decision_appeal", "decision_judgment", "post_ending_step", "published_figure", "agreement_acceptance", "agreement_figure", "post_year", "post_year_part", "post_year_component", "post_year_input", "post_agreement", "invoice_basis", "invoice_row", "invoice_credit", "post_outcome", "settlement_version", "settlement_answer", "ledger_number", "payment", "share_transfer_act",
                "post_fte", "post_vacancy", "post_vacancy_end", "post_frame", "in_kind_contribution",
                "post_watch", "post_watch_end", "post_law_change", "post_watch_outcome",
                "shared_service", "shared_service_closing", "service_subscription", "service_answer",
                "agreement_owner", "agreement_original", "agreement_review", "commitment_report", "yearly_revision",
                "reception_report", "reception_outcome", "referral_answer", "referral_reminder", "referral_outcome", "agreement_comment", "agreement_thread_reader", "forecast", "county_quota", "planning_figure", "drawn_number",
                "termination_notice", "termination_receipt", "notice_withdrawal", "notice_withdrawal_answer", "post_termination", "post_termination_undone",
                "delegation", "delegation_revocation", "delegated_act", "agreement_copy")) {
            assertThat(names("select privilege_type from information_schema.role_table_grants where grantee = 'overens_app' and table_schema = 'overens' and table_name = '" + table + "'"))
                    .as(table).containsExactlyInAnyOrder("INSERT", "SELECT");
        }
    }

    private static void become(Connection connection, String workspace) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('app.workspace', ?, true)")) {
            set.setString(1, workspace);
            set.execute();
        }
    }

    private static boolean mayRead(Connection connection, String table) throws SQLException {
        try (var question = connection.prepareStatement("select has_table_privilege(?, 'select')")) {
            question.setString(1, table);
            ResultSet answer = question.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> protectedTables() throws SQLException {
        List<String> tables = names("select relname from pg_class where relnamespace = 'overens'::regnamespace and relkind in ('r', 'p') and relrowsecurity"
                + " and relname <> '" + OPEN_TO_READ + "'");
        assertThat(tables).hasSizeGreaterThan(10);
        return tables;
    }

    private static List<String> names(String sql) throws SQLException {
        try (Connection owner = Stack.asOwner(); var statement = owner.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }
}
