package se.overens.decision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.shared.Json;

class ProvisoTest {

    static List<Proviso> every_kind() {
        return List.of(new Proviso.Unconditional(), new Proviso.AllOthers(), new Proviso.AtLeast(9), new Proviso.Named(List.of("0580", "0581")));
    }

    @ParameterizedTest
    @MethodSource("every_kind")
    void is_kept_as_it_was_written(Proviso proviso) {
        assertThat(Json.read(Json.write(proviso), Proviso.class)).isEqualTo(proviso);
    }
}
