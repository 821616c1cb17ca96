package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_its_holder_and_the_setting_that_chooses_another() {
        assertThat(Ports.taken(Setting.HTTP_PORT, 8080, Optional.of("process 4711 (/usr/bin/nginx)")))
                .isEqualTo("Port 8080 (the port Överens answers on) is taken by process 4711 (/usr/bin/nginx)."
                        + " Stop that, or choose another port: OVERENS_HTTP_PORT=18080 ./overens …");
    }

    @Test
    void a_port_that_somebody_listens_on_is_refused() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = Settings.read(Path.of("."), Map.of("OVERENS_HOME", "target/nothing", "OVERENS_DB_PORT", String.valueOf(socket.getLocalPort())));

            assertThatThrownBy(() -> Ports.demandFree(settings, Setting.DB_PORT))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining(String.valueOf(socket.getLocalPort()))
                    .hasMessageContaining("OVERENS_DB_PORT=");
        }
    }
}
