package se.overens.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A line of a server's log as it is shown at the terminal: its level and message, on one line of bearable length.
final class LogLine {
    private static final int LONGEST = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogLine() {}

    static String brief(String line) {
        var text = line.startsWith("{") ? fromJson(line) : line;
        var first = text.lines().findFirst().orElse("");
        return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
    }

    /// Payara and Keycloak name the same things differently.
    private static String fromJson(String line) {
        try {
            var json = JSON.readTree(line);
            var level = json.path("Level").asText(json.path("level").asText());
            var message = json.path("LogMessage").asText(json.path("message").asText(json.path("Throwable").path("Exception").asText()));
            return (level + " " + message).strip();
        } catch (JsonProcessingException notJson) {
            return line;
        }
    }
}
