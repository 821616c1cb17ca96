package se.overens.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class HealthIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_application_is_ready() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void an_account_gets_a_token() {
        assertThat(Stack.token("handlaggare-0680")).contains(".");
    }

    @Test
    void the_application_owns_nothing_in_its_database() throws SQLException {
        try (var connection = Stack.asApplication(); var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from pg_class where relowner = 'overens_app'::regrole")) {
            result.next();
            assertThat(result.getInt(1)).isZero();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(Stack.address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
