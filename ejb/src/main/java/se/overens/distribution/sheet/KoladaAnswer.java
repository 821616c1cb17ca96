package se.overens.distribution.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.sheet.SavedAnswer.Cell;

/// An answer from Kolada, version 2 or 3: values by indicator, municipality, period and gender. The total (T) is taken.
final class KoladaAnswer {

    private KoladaAnswer() {
    }

    static SavedAnswer read(JsonNode json) {
        List<Cell> cells = new ArrayList<>();
        json.path("values").forEach(row -> {
            String kpi = row.path("kpi").asText();
            String title = row.path("kpi_title").asText(row.path("title").asText());
            String value = total(row.path("values"));
            cells.add(new Cell(row.path("municipality").asText(), row.path("municipality_title").asText(), title.isBlank() ? "Kolada " + kpi : title,
                    "Kolada " + kpi, row.path("period").asText(), value));
        });
        return new SavedAnswer(cells, null);
    }

    /// Null when there is none, or none that may be shown.
    private static String total(JsonNode values) {
        for (JsonNode value : values) {
            if (value.path("gender").asText("T").equals("T")) return SavedAnswer.value(value.path("value"));
        }
        return null;
    }
}
