package se.overens.distribution.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import se.overens.distribution.sheet.SavedAnswer.Cell;
import se.overens.shared.Invalid;

/// An answer in JSON-stat 2: one long row of values, the last dimension turning fastest.
final class JsonStat {

    private static final int MOST_VALUES = 500_000;

    private final JsonNode json;
    private final List<Dimension> dimensions;
    private final Dimension region;
    private final Dimension time;

    /// @param codes in the order of the values
    private record Dimension(String id, String label, List<String> codes, List<String> labels) {

        static Dimension of(String id, JsonNode json) {
            JsonNode category = json.path("category");
            JsonNode index = category.path("index");
            List<String> codes = new ArrayList<>();
            if (index.isArray()) index.forEach(code -> codes.add(code.asText()));
            else if (index.isObject()) index.properties().stream().sorted((a, b) -> Integer.compare(a.getValue().asInt(), b.getValue().asInt()))
                    .forEach(entry -> codes.add(entry.getKey()));
            else category.path("label").fieldNames().forEachRemaining(codes::add);
            return new Dimension(id, json.path("label").asText(id), codes,
                    codes.stream().map(code -> category.path("label").path(code).asText(code)).toList());
        }
    }

    private JsonStat(JsonNode json) {
        this.json = json;
        this.dimensions = StreamSupport.stream(json.path("id").spliterator(), false)
                .map(id -> Dimension.of(id.asText(), json.path("dimension").path(id.asText()))).toList();
        this.region = dimension("geo", "region|kommun|geo|municipality");
        this.time = dimension("time", "tid|år|year|time|period|månad|kvartal");
        long values = dimensions.stream().mapToLong(dimension -> dimension.codes().size()).reduce(1, (a, b) -> Math.min(MOST_VALUES + 1L, a * b));
        if (values > MOST_VALUES) throw new Invalid("text", "answer-too-large");
    }

    static SavedAnswer read(JsonNode json) {
        JsonStat answer = new JsonStat(json);
        LocalDate updated = SavedAnswer.day(json.path("updated").asText());
        List<Cell> cells = new ArrayList<>();
        answer.walk(0, 0, new int[answer.dimensions.size()], updated, cells);
        return new SavedAnswer(cells, updated);
    }

    /// The one with this role, else the one that is called so.
    private Dimension dimension(String role, String names) {
        String told = json.path("role").path(role).path(0).asText();
        Optional<Dimension> found = dimensions.stream().filter(dimension -> dimension.id().equals(told)).findFirst()
                .or(() -> dimensions.stream().filter(dimension -> (dimension.id() + "|" + dimension.label()).toLowerCase(java.util.Locale.ROOT)
                        .matches("(?:.*\\|)?(?:" + names + ")(?:\\|.*)?")).findFirst());
        return found.orElseThrow(() -> new Invalid("text", role.equals("geo") ? "answer-without-regions" : "answer-without-periods"));
    }

    private void walk(int depth, int offset, int[] at, LocalDate updated, List<Cell> cells) {
        if (depth == dimensions.size()) {
            cells.add(cell(offset, at, updated));
            return;
        }
        int size = dimensions.get(depth).codes().size();
        for (int i = 0; i < size; i++) {
            at[depth] = i;
            walk(depth + 1, offset * size + i, at, updated, cells);
        }
    }

    private Cell cell(int offset, int[] at, LocalDate updated) {
        int place = at[dimensions.indexOf(region)];
        JsonNode values = json.path("value");
        JsonNode value = values.isArray() ? values.path(offset) : values.path(String.valueOf(offset));
        return new Cell(region.codes().get(place), region.labels().get(place), series(at), source(updated),
                time.codes().get(at[dimensions.indexOf(time)]), SavedAnswer.value(value));
    }

    /// The words of all that is neither region nor time, but for what has one value only and says nothing more.
    private String series(int[] at) {
        List<Integer> others = IntStream.range(0, dimensions.size()).filter(i -> dimensions.get(i) != region && dimensions.get(i) != time).boxed().toList();
        List<Integer> telling = others.stream().filter(i -> dimensions.get(i).codes().size() > 1).toList();
        List<Integer> shown = telling.isEmpty() ? others.stream().limit(1).toList() : telling;
        String words = shown.stream().map(i -> dimensions.get(i).labels().get(at[i])).collect(Collectors.joining(", "));
        return words.isBlank() ? json.path("label").asText("Värde") : words;
    }

    private String source(LocalDate updated) {
        JsonNode px = json.path("extension").path("px");
        String table = px.path("tableid").asText(px.path("matrix").asText(json.path("label").asText()));
        return SavedAnswer.source(json.path("source").asText(), table, updated);
    }
}
