package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Await;
import se.overens.it.Stack;

/// Whoever acts on an agreement takes turns with others who act on it, and with nobody else.
class AgreementLocksIT {

    private static final String COUNTY = "25";

    @Test
    void a_reference_to_an_agreement_does_not_hold_up_an_act_on_it() throws Exception {
        int number = contract();
        try (Connection somebody = Stack.asOwner()) {
            somebody.setAutoCommit(false);
            hold(somebody, number, "for key share");
            Answer decided = decision(number).get(30, TimeUnit.SECONDS);
            assertThat(decided.status()).isEqualTo(201);
            somebody.rollback();
        }
    }

    @Test
    void two_acts_on_one_agreement_take_turns() throws Exception {
        int number = contract();
        try (Connection somebody = Stack.asOwner()) {
            somebody.setAutoCommit(false);
            hold(somebody, number, "for no key update");
            CompletableFuture<Answer> decided = decision(number);
            whenWaiting(somebody);
            assertThat(decided).isNotDone();
            somebody.commit();
            assertThat(decided.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
    }

    private static CompletableFuture<Answer> decision(int number) {
        Api municipality = Api.as("handlaggare-2582", COUNTY);
        Api read = municipality.ifMatch(municipality.get("agreements/" + number).etag());
        Map<String, Object> terminate = Map.of("action", "TERMINATE", "lastDay", "2024-12-31", "body", "EXECUTIVE_BOARD", "decidedOn", "2024-08-14",
                "paragraph", "§ 118", "caseReference", "KS 2024/87", "outcome", "APPROVED", "extract", file(municipality));
        return CompletableFuture.supplyAsync(() -> read.post("agreements/" + number + "/decisions", terminate));
    }

    private static void hold(Connection connection, int number, String how) throws SQLException {
        try (var statement = connection.prepareStatement("select id from agreement where workspace = ? and number = ? " + how)) {
            statement.setString(1, COUNTY);
            statement.setInt(2, number);
            assertThat(statement.executeQuery().next()).isTrue();
        }
    }

    private static void whenWaiting(Connection connection) throws SQLException {
        Await.until(Duration.ofSeconds(30), () -> waiting(connection), waiting -> waiting);
    }

    private static boolean waiting(Connection connection) {
        try (var rows = connection.createStatement().executeQuery(
                "select exists (select 1 from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)))")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int contract() {
        Api host = Api.as("samordnare-25", COUNTY);
        JsonNode made = host.post("agreements/existing", Map.of("title", "Avtal som sägs upp", "form", "COLLABORATION", "parties", List.of("2582"),
                "bilateral", true, "signedOn", "2018-11-18", "startsOn", "2018-11-18", "caseReference", "426-2018",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", 3, "endsAt", "MONTH_END"), "scan", file(host))).expect(201).json();
        return made.path(0).path("number").asInt();
    }

    private static String file(Api whose) {
        return whose.upload("attachments", "application/pdf", "fil.pdf", "%PDF-1.4 en fil".getBytes(StandardCharsets.UTF_8))
                .expect(201).json().path("id").asText();
    }
}
