package se.overens.it.cofinancing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.overens.it.Api;

/// The two that stand in the office's agreement beside the municipality: an agency and an association, which a county takes
/// in once.
final class ThirdParty {

    private static final String NAME = "Övningsföreningen";

    private ThirdParty() {
    }

    /// Answers the association's code.
    static synchronized String of(String county) {
        Api host = Api.as("samordnare-" + county, county);
        String known = code(host);
        if (known != null) return known;
        host.post("members", Map.of("code", "af", "startsOn", "2014-01-01")).expect(201);
        return host.post("members", Map.of("startsOn", "2014-01-01", "newcomer", Map.of("number", "802999-0002", "name", NAME,
                "shortName", NAME, "kind", "ASSOCIATION"))).expect(201).json().path("code").asText();
    }

    private static String code(Api host) {
        for (JsonNode member : host.get("members").expect(200).json()) if (member.path("shortName").asText().equals(NAME)) return member.path("code").asText();
        return null;
    }
}
