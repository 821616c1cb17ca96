package se.overens.distribution.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.sheet.SavedAnswer.Cell;
import se.overens.shared.Invalid;

/// An answer in PxWeb's own JSON: a row per key, with the values of the contents after it.
final class PxAnswer {

    private PxAnswer() {
    }

    static SavedAnswer read(JsonNode json) {
        List<JsonNode> keys = new ArrayList<>();
        List<JsonNode> contents = new ArrayList<>();
        json.path("columns").forEach(column -> (column.path("type").asText().equals("c") ? contents : keys).add(column));
        int region = first(keys, "region|kommun", "answer-without-regions");
        int time = IntStream.range(0, keys.size()).filter(i -> keys.get(i).path("type").asText().equals("t")).findFirst()
                .orElseGet(() -> first(keys, "tid|år|year", "answer-without-periods"));
        JsonNode about = json.path("metadata").path(0);
        LocalDate updated = SavedAnswer.day(about.path("updated").asText());
        String source = SavedAnswer.source(about.path("source").asText(), about.path("label").asText(), updated);
        List<Cell> cells = new ArrayList<>();
        json.path("data").forEach(row -> {
            for (int i = 0; i < contents.size(); i++) {
                JsonNode key = row.path("key");
                cells.add(new Cell(key.path(region).asText(), "", series(contents.get(i), keys, key, region, time), source,
                        key.path(time).asText(), SavedAnswer.value(row.path("values").path(i))));
            }
        });
        return new SavedAnswer(cells, updated);
    }

    private static int first(List<JsonNode> keys, String names, String otherwise) {
        return IntStream.range(0, keys.size()).filter(i -> keys.get(i).path("code").asText().toLowerCase(java.util.Locale.ROOT).matches(names)
                || keys.get(i).path("text").asText().toLowerCase(java.util.Locale.ROOT).matches(names)).findFirst()
                .orElseThrow(() -> new Invalid("text", otherwise));
    }

    /// What was counted, and the codes of the other keys (sex, age), which this format does not put into words.
    private static String series(JsonNode content, List<JsonNode> keys, JsonNode key, int region, int time) {
        StringBuilder words = new StringBuilder(content.path("text").asText(content.path("code").asText()));
        for (int i = 0; i < keys.size(); i++) {
            if (i != region && i != time) words.append(", ").append(keys.get(i).path("text").asText()).append(' ').append(key.path(i).asText());
        }
        return words.toString();
    }
}
