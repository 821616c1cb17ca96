package se.overens.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Stack;

/// The outer lock: every path of the API, tried by somebody from another county. The paths come from the API's own
/// description, so that a new one is tried without anybody remembering to.
class OtherCountyIT {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /// Something that looks right for each parameter; a path with a parameter that is not here fails the test.
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("workspace", "05"), Map.entry("county", "05"), Map.entry("number", "1"), Map.entry("scenario", "1"), Map.entry("settlement", "1"), Map.entry("id", new UUID(1, 1).toString()), Map.entry("code", "0580"),
            Map.entry("year", "2024"), Map.entry("version", "1"), Map.entry("party", "0580"), Map.entry("municipality", "0580"),
            Map.entry("decision", new UUID(1, 2).toString()), Map.entry("template", new UUID(1, 4).toString()), Map.entry("clause", new UUID(1, 5).toString()), Map.entry("file", new UUID(1, 3).toString()));

    @ParameterizedTest
    @MethodSource("calls")
    void another_countys_object_is_not_there(String method, String path) {
        Api stranger = Api.as("handlaggare-0680");
        assertThat(stranger.send(method, path).status()).as("%s %s", method, path).isEqualTo(404);
        assertThat(stranger.with("Acting-Organisation", "0580").send(method, path).status()).as("posing as Linköping").isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void without_a_token_nothing_answers(String method, String path) {
        assertThat(Api.anonymous().send(method, path).status()).as("%s %s", method, path).isEqualTo(401);
    }

    @Test
    void there_is_something_to_try() {
        assertThat(calls()).hasSizeGreaterThan(40);
    }

    static Stream<Arguments> calls() {
        JsonNode paths = Api.anonymous().with("Accept", "application/json").get(Stack.address() + "/openapi").json().path("paths");
        List<Arguments> calls = new ArrayList<>();
        paths.properties().forEach(path -> {
            if (!path.getKey().contains("{workspace}")) return;
            path.getValue().properties().stream().map(Map.Entry::getKey).filter(key -> key.matches("get|post|put|delete|patch"))
                    .forEach(method -> calls.add(Arguments.of(method.toUpperCase(java.util.Locale.ROOT), filled(path.getKey()))));
        });
        return calls.stream();
    }

    private static String filled(String path) {
        Matcher parameter = PARAMETER.matcher(path);
        String below = parameter.replaceAll(found -> {
            String sample = SAMPLES.get(found.group(1));
            if (sample == null) throw new AssertionError("no sample for {" + found.group(1) + "} of " + path + ": add one here");
            return sample;
        });
        return below.replaceFirst("^/api/v1/", "");
    }
}
