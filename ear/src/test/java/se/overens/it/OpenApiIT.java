package se.overens.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The API's description is a file in the repository; what the server answers must be the same. When it is not, the
/// new one is written in its place: look at the difference and commit it.
class OpenApiIT {

    private static final Path COMMITTED = Stack.root().resolve("web/src/main/openapi/openapi.json");
    private static final JsonMapper SORTED = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_committed_description_is_what_the_server_answers() throws IOException {
        String answered = answered();
        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        if (!committed.equals(answered)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, answered);
        }
        assertThat(committed).as("the API has changed; its description has been written to " + COMMITTED.getFileName() + ": commit it").isEqualTo(answered);
    }

    /// Sorted, and without the address of this very server.
    private static String answered() throws IOException {
        ObjectNode description = (ObjectNode) Api.anonymous().with("Accept", "application/json").get(Stack.address() + "/openapi").expect(200).json();
        description.remove("servers");
        return SORTED.writeValueAsString(SORTED.convertValue(description, TreeMap.class)) + "\n";
    }
}
