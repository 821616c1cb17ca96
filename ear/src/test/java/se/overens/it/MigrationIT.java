package se.overens.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The schema comes from the migrations alone, and the application is not ready on an older one.
class MigrationIT {

    @Test
    void every_migration_has_been_applied_and_nothing_else_has() throws SQLException, IOException {
        List<String> files;
        try (var folder = Files.list(Stack.root().resolve("ejb/src/main/resources/db/migration"))) {
            files = folder.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(applied()).containsExactlyElementsOf(files);
    }

    @Test
    void the_application_is_not_ready_on_an_older_schema() throws SQLException {
        assertThat(ready()).isEqualTo(200);
        try {
            newest("false");
            assertThat(ready()).isEqualTo(503);
        } finally {
            newest("true");
        }
        assertThat(ready()).isEqualTo(200);
    }

    @Test
    void the_municipalities_were_loaded_all_of_them() throws SQLException {
        try (var owner = Stack.asOwner(); var statement = owner.createStatement();
                var counted = statement.executeQuery("select (select count(*) from municipality), (select count(*) from county), (select count(*) from membership where part <> 'OTHER')")) {
            counted.next();
            assertThat(List.of(counted.getInt(1), counted.getInt(2), counted.getInt(3))).containsExactly(290, 21, 311);
        }
    }

    private static int ready() {
        return Api.anonymous().get(Stack.address() + "/health/ready").status();
    }

    private static List<String> applied() throws SQLException {
        try (var owner = Stack.asOwner(); var statement = owner.createStatement();
                var rows = statement.executeQuery("select script from flyway_schema_history where success and version is not null order by script")) {
            List<String> scripts = new ArrayList<>();
            while (rows.next()) scripts.add(rows.getString(1));
            return scripts;
        }
    }

    private static void newest(String success) throws SQLException {
        try (var owner = Stack.asOwner(); var statement = owner.createStatement()) {
            statement.executeUpdate("update flyway_schema_history set success = " + success
                    + " where installed_rank = (select max(installed_rank) from flyway_schema_history where version is not null)");
        }
    }
}
