package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Await;
import se.overens.it.Stack;

/// The register is written anew behind those who act, and never in their way.
class RegisterInBackgroundIT {

    private static final String COUNTY = "25";

    @Test
    void whoever_holds_an_agreement_is_not_held_up_by_what_a_file_says() throws SQLException {
        UUID file = contractsOfOneFile();
        await("select count(*) from file_text where file = ? and state <> 'WAITING'", file, 1);
        await("select count(*) from scheduled_tasks where task_name = 'read-file-text' and task_instance = cast(? as text)", file, 0);
        try (Connection somebody = Stack.asOwner()) {
            somebody.setAutoCommit(false);
            count(somebody, "select count(*) from (select id from agreement where scan = ? for update) held", file);
            readAgain(file);
            await("select least(count(*), 1) from pg_locks where not granted and cast(? as uuid) is not null", file, 1);
            try (var statement = somebody.prepareStatement("""
                    update agreement_search set title = title where agreement in (select id from agreement where scan = ?)""")) {
                somebody.createStatement().execute("set local lock_timeout = '5s'");
                statement.setObject(1, file);
                assertThat(statement.executeUpdate()).isEqualTo(2);
            }
            somebody.commit();
        }
        await("select count(*) from scheduled_tasks where task_name = 'read-file-text' and task_instance = cast(? as text)", file, 0);
    }

    /// @return the file that two agreements have
    private static UUID contractsOfOneFile() {
        Api host = Api.as("samordnare-25", COUNTY);
        String file = host.upload("attachments", "application/pdf", "avtal.pdf", "%PDF-1.4 ett avtal".getBytes(StandardCharsets.UTF_8))
                .expect(201).json().path("id").asText();
        JsonNode made = host.post("agreements/existing", Map.of("title", "Avtal i en fil", "form", "COLLABORATION", "parties", List.of("2580", "2581"),
                "bilateral", true, "signedOn", "2018-11-18", "startsOn", "2018-11-18", "caseReference", "425-2018",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", 3, "endsAt", "MONTH_END"), "scan", file)).expect(201).json();
        assertThat(made).hasSize(2);
        return UUID.fromString(file);
    }

    private static void readAgain(UUID file) throws SQLException {
        try (Connection owner = Stack.asOwner(); var statement = owner.prepareStatement("""
                insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                values ('read-file-text', ?, ?, timestamptz 'epoch', false, 1)""")) {
            statement.setString(1, file.toString());
            statement.setBytes(2, serialized(COUNTY));
            statement.executeUpdate();
        }
    }

    private static byte[] serialized(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void await(String sql, UUID file, long count) {
        Await.until(Duration.ofSeconds(30), () -> {
            try (Connection owner = Stack.asOwner()) {
                return count(owner, sql, file);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }, found -> found == count);
    }

    private static long count(Connection connection, String sql, UUID file) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, file);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
