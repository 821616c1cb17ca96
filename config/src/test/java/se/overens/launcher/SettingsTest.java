package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path root;

    @Test
    void the_standard_serves_on_port_8080() {
        assertThat(read(Map.of()).address()).isEqualTo("http://localhost:8080");
    }

    @Test
    void a_later_command_finds_the_stack_that_was_started_with_another_port() {
        read(Map.of("OVERENS_HTTP_PORT", "9090")).remember();

        assertThat(read(Map.of()).address()).isEqualTo("http://localhost:9090");
        assertThat(read(Map.of("OVERENS_HTTP_PORT", "7070")).address()).isEqualTo("http://localhost:7070");
    }

    @Test
    void what_was_remembered_is_gone_when_the_stack_has_stopped() {
        var settings = read(Map.of("OVERENS_HTTP_PORT", "9090"));
        settings.remember();
        settings.forget();

        assertThat(read(Map.of()).address()).isEqualTo("http://localhost:8080");
    }

    @Test
    void the_day_the_demo_was_moved_to_is_still_its_day_when_it_is_built_anew() throws Exception {
        var moved = read(Map.of()).onDay(LocalDate.of(2024, 9, 14));
        moved.writeDay();
        moved.remember();

        assertThat(Files.readString(moved.day())).startsWith("2024-09-14");
        assertThat(read(Map.of()).text(Setting.CLOCK)).isEqualTo("2024-09-14");
    }

    @Test
    void an_empty_clock_is_the_real_day_also_afterwards() {
        read(Map.of("OVERENS_CLOCK", "")).remember();

        assertThat(read(Map.of()).text(Setting.CLOCK)).isEmpty();
    }

    @Test
    void a_port_that_is_none_is_refused_by_its_setting() {
        assertThatThrownBy(() -> read(Map.of("OVERENS_HTTP_PORT", "80 80")).address())
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("OVERENS_HTTP_PORT is “80 80”");
        assertThatThrownBy(() -> read(Map.of("OVERENS_HTTP_PORT", "65536")).address()).isInstanceOf(LaunchFailure.class);
    }

    @Test
    void the_tests_have_ports_and_data_of_their_own() {
        var tests = Settings.read(root, read(Map.of()).forTests());

        assertThat(tests.address()).isEqualTo("http://localhost:8081");
        assertThat(tests.home()).isEqualTo(root.resolve(".overens/test"));
        assertThat(tests.runtimes()).isEqualTo(root.resolve(".overens/runtimes"));
        assertThat(tests.text(Setting.ACCOUNTS)).isEqualTo("test");
    }

    @Test
    void a_repository_in_a_path_that_payara_cannot_read_keeps_its_data_elsewhere() {
        var settings = Settings.read(root.resolve("en mapp/överens"), Map.of());

        assertThat(settings.home().toString()).startsWith(System.getProperty("user.home")).endsWith("/.overens").matches("[A-Za-z0-9/._-]+");
        assertThat(settings.ear().toString()).contains("en mapp/överens");
    }

    @Test
    void a_folder_that_payara_cannot_read_is_refused_by_its_setting() {
        assertThatThrownBy(() -> read(Map.of("OVERENS_HOME", "/srv/min mapp"))).isInstanceOf(LaunchFailure.class).hasMessageContaining("OVERENS_HOME");
    }

    @Test
    void passwords_are_kept_from_others_and_stay_the_same() throws Exception {
        var settings = read(Map.of());
        var password = new Secrets(settings).password("somebody");

        assertThat(password).matches("[0-9a-f]{32}");
        assertThat(new Secrets(settings).password("somebody")).isEqualTo(password);
        assertThat(new Secrets(settings).password("somebody else")).isNotEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.home().resolve("secrets.properties")))).isEqualTo("rw-------");
    }

    private Settings read(Map<String, String> environment) {
        return Settings.read(root, environment);
    }
}
