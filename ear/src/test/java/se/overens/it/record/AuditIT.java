package se.overens.it.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.overens.it.Api;
import se.overens.it.Await;
import se.overens.it.Stack;

/// What is done is written down, sealed in a chain, and cannot be changed behind the application's back unnoticed.
@TestMethodOrder(MethodOrderer.MethodName.class)
class AuditIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Api county = Api.as("samordnare-10", "10");

    @Test
    void an_organisation_reads_its_own_deeds_and_the_host_everybodys() {
        Blekinge.offer(county, "1083");
        Api.as("orgadmin-1083", "10").put("members/1083/mailbox", "{\"mailbox\":\"registrator@solvesborg.invalid\"}").expect(200);
        assertThat(county.get("audit?size=200").expect(200).json().path("items").findValuesAsText("what")).contains("mailbox-set", "agreement-offered");
        assertThat(Api.as("handlaggare-1083", "10").get("audit?size=200").expect(200).json().path("items").findValuesAsText("what"))
                .contains("mailbox-set").doesNotContain("agreement-offered");
        county.get("audit?size=201").expect(400);
    }

    @Test
    void the_application_itself_cannot_change_or_remove_what_happened() throws SQLException {
        try (Connection connection = Stack.asApplication(); Statement statement = connection.createStatement()) {
            for (String sql : new String[] {"update audit_event set what = 'x'", "delete from audit_event", "delete from audit_seal", "update audit_seal set hash = 'x'"})
                assertThat(refusal(statement, sql)).contains("permission denied");
        }
    }

    @Test
    void what_is_changed_or_taken_away_behind_the_applications_back_shows() throws SQLException {
        long before = county.get("audit/head").expect(200).json().path("count").asLong();
        Blekinge.offer(county, "1083");
        JsonNode head = Await.until(PATIENCE, () -> county.get("audit/head").expect(200).json(), read -> read.path("count").asLong() > before);
        String anchored = "audit/verification?count=" + head.path("count").asLong() + "&hash=" + head.path("hash").asText();
        assertThat(verification(anchored).path("whole").asBoolean()).isTrue();
        long last = head.path("count").asLong();

        inTransaction("update audit_event set details = details || '{\"x\":1}' where workspace = '10' and id = (select event from audit_seal where workspace = '10' and position = " + last + ")");
        JsonNode changed = verification(anchored);
        assertThat(changed.path("whole").asBoolean()).isFalse();
        assertThat(changed.path("fault").asText()).isEqualTo("CHANGED");
        assertThat(changed.path("position").asLong()).isEqualTo(last);
        inTransaction("update audit_event set details = details - 'x' where workspace = '10' and id = (select event from audit_seal where workspace = '10' and position = " + last + ")");
        assertThat(verification(anchored).path("whole").asBoolean()).isTrue();

        inTransaction("create table taken as select * from audit_seal where workspace = '10' and position = " + last,
                "delete from audit_seal where workspace = '10' and position = " + last);
        assertThat(verification("audit/verification").path("whole").asBoolean()).isTrue();
        assertThat(verification(anchored).path("fault").asText()).isEqualTo("SHORTENED");
        inTransaction("insert into audit_seal select * from taken", "drop table taken");
        assertThat(verification(anchored).path("whole").asBoolean()).isTrue();
    }

    private JsonNode verification(String path) {
        return county.get(path).expect(200).json();
    }

    private static String refusal(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private static void inTransaction(String... all) throws SQLException {
        try (Connection connection = Stack.asOwner(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : all) statement.execute(sql);
            connection.commit();
        }
    }
}
