package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.shared.Json;

/// Models as they were frozen by this and earlier releases. They are never written anew: whoever computes them again, in
/// whatever year, gets the same bytes.
class FrozenModelsTest {

    private static final Path FOLDER = Path.of("src/test/resources/frozen");

    @ParameterizedTest
    @MethodSource("files")
    void a_frozen_model_is_read_and_written_again_byte_for_byte(Path file) throws IOException {
        String frozen = Files.readString(file);
        assertThat(Snapshot.read(frozen).canonical()).isEqualTo(frozen);
        assertThat(Json.sha256(frozen)).isEqualTo(Files.readString(Path.of(file.toString().replace(".json", ".sha256"))).strip());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_computed_model_gives_the_same_bytes_when_it_is_computed_again(Path file) throws IOException {
        String frozen = Files.readString(file);
        Snapshot snapshot = Snapshot.read(frozen);
        if (snapshot.mode() != Mode.AS_DECIDED) assertThat(snapshot.recalculated().canonical()).isEqualTo(frozen);
        assertThat(snapshot.results().stream().mapToLong(Snapshot.Result::places).sum()).isEqualTo(snapshot.total());
    }

    @Test
    void both_schemas_are_kept() throws IOException {
        List<String> schemas = files().map(FrozenModelsTest::schema).distinct().toList();
        assertThat(schemas).contains("overens/model/1", "overens/model/2");
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static String schema(Path file) {
        try {
            return Snapshot.read(Files.readString(file)).schema();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
