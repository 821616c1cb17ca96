package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which JDK the script `overens` picks, told by `./overens java-home`.
class JdkChoiceTest {
    @TempDir
    Path folder;

    @Test
    void java_home_is_taken_when_it_is_new_enough() throws IOException {
        jdk("twenty six", "26.0.1");

        assertThat(choose(jdk("mine", "25.0.3"))).isEqualTo(new Commands.Outcome(0, folder.resolve("mine") + "\n"));
    }

    @Test
    void an_older_java_home_is_passed_over_for_one_where_jdks_live() throws IOException {
        jdk("twenty five", "25.0.3");

        assertThat(choose(jdk("seventeen", "17.0.15"))).isEqualTo(new Commands.Outcome(0, folder.resolve("twenty five") + "\n"));
    }

    @Test
    void the_oldest_that_is_new_enough_is_taken() throws IOException {
        jdk("a", "27");
        jdk("b", "25.0.1");
        jdk("c", "26");

        assertThat(choose(folder.resolve("none")).output()).isEqualTo(folder.resolve("b") + "\n");
    }

    @Test
    void a_runtime_without_a_compiler_does_not_do() throws IOException {
        Files.delete(jdk("runtime", "25.0.3").resolve("bin/javac"));

        assertThat(choose(folder.resolve("none")).code()).isEqualTo(1);
    }

    @Test
    void without_any_it_is_said_what_to_install() throws IOException {
        jdk("seventeen", "17.0.15");

        assertThat(choose(folder.resolve("none")).output()).contains("needs a JDK 25 or newer", "temurin-25-jdk", "JAVA_HOME");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createFile(home.resolve("bin/javac")).toFile().setExecutable(true);
        return home;
    }

    private Commands.Outcome choose(Path javaHome) {
        var script = Path.of(System.getProperty("overens.root"), "overens").toString();
        return Commands.run(List.of("bash", script, "java-home"),
                Map.of("JAVA_HOME", javaHome.toString(), "OVERENS_JDK_FOLDERS", folder.toString()), folder);
    }
}
