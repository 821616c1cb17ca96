package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;

/// A year of a post from its outcome to what is invoiced or credited: municipalities approve by themselves, others on paper.
final class SettledYear {

    private SettledYear() {
    }

    /// @param county where the post is
    /// @param kind   of the only part of the year's cost
    /// @param spent  kronor by period, `2024-Q1 262000.00`
    /// @return the settlement, settled; what has been invoiced in all is its cost
    static JsonNode of(String county, int post, int year, String kind, List<String> spent) {
        Api finance = Api.as("ekonom-" + county, county);
        String at = "posts/" + post;
        List<Map<String, String>> lines = new ArrayList<>();
        for (String each : spent) lines.add(Map.of("period", each.split(" ")[0], "kind", kind, "amount", each.split(" ")[1]));
        finance.post(at + "/outcomes/" + year, Map.of("source", "Huvudboken", "lines", lines)).expect(201);
        JsonNode draft = finance.post(at + "/settlements/drafts", Map.of("year", year, "surplusClause", "§ 4")).expect(201).json();
        JsonNode sent = finance.post(at + "/settlements", Map.of("draft", draft.path("id").asText(), "seen", draft.path("sha256").asText())).expect(201).json();
        for (JsonNode reply : sent.path("replies")) approves(county, finance, at + "/settlements/1/replies", reply.path("party").asText());
        JsonNode settled = finance.get(at + "/settlements/1").expect(200).json();
        assertThat(settled.path("state").asText()).isEqualTo("SETTLED");
        finance.post(at + "/settlements/1/basis", Map.of()).expect(201);
        BigDecimal invoiced = BigDecimal.ZERO;
        for (JsonNode basis : finance.get("invoice-bases?post=" + post).expect(200).json().path("items"))
            if (basis.path("year").asInt() == year) invoiced = invoiced.add(new BigDecimal(basis.path("totalAmount").asText()));
        assertThat(invoiced).isEqualByComparingTo(settled.path("figures").path("cost").asText());
        return settled;
    }

    private static void approves(String county, Api finance, String replies, String party) {
        if (party.matches("\\d{4}")) Api.as("ekonom-" + party, county).with("Acting-Organisation", party).post(replies, Map.of("version", 1, "approve", true)).expect(201);
        else finance.post(replies, Map.of("version", 1, "approve", true, "party", party, "document", HallandPost.file(finance))).expect(201);
    }
}
