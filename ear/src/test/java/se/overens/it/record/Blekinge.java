package se.overens.it.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;

/// Blekinge län: something that hands over, gives a receipt and is written down, as simply as can be.
public final class Blekinge {

    private Blekinge() {
    }

    /// Offers an agreement to a municipality.
    ///
    /// @return what was answered: number, receipt …
    public static JsonNode offer(Api county, String municipality) {
        String draft = county.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of(municipality), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        String etag = county.get("agreements/drafts/" + draft).expect(200).etag();
        return county.ifMatch(etag).post("agreements/drafts/" + draft + "/offer", "").expect(201).json();
    }
}
