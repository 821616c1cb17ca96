package se.overens.shared.apportionment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.overens.shared.Fraction;

/// One case of the published collections, as the engine is asked.
record PublishedCase(String id, String method, Fraction firstDivisor, int seats, List<Entry> entries, JsonNode json) {

    static Stream<PublishedCase> all() {
        return Stream.of("official_elections_at_il", "official_no_storting_districts", "official_no_weighted_169",
                "official_se_riksdag", "official_us_house", "peer_martinlackner", "peer_misc", "peer_proporz",
                "peer_us_house_variants", "textbook_paradoxes").flatMap(PublishedCase::in);
    }

    private static Stream<PublishedCase> in(String file) {
        try (var stream = PublishedCase.class.getResourceAsStream("/published/" + file + ".json")) {
            var cases = new ObjectMapper().readTree(stream).get("cases");
            return StreamSupport.stream(cases.spliterator(), false).map(PublishedCase::of);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static PublishedCase of(JsonNode json) {
        var method = json.get("method").asText();
        var modified = method.startsWith("modified_sainte_lague_");
        var first = modified ? Fraction.parse(method.substring(method.lastIndexOf('_') + 1)) : null;
        var weights = new ArrayList<Fraction>();
        json.get("weights").forEach(weight -> weights.add(Fraction.parse(weight.asText())));
        var threshold = threshold(json, weights);
        var floor = json.path("floor").asLong(0);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < weights.size(); i++) {
            var weight = weights.get(i).compareTo(threshold) < 0 ? Fraction.ZERO : weights.get(i);
            entries.add(Entry.of("%03d".formatted(i), weight).atLeast(floor));
        }
        return new PublishedCase(json.get("id").asText(), modified ? "modified_sainte_lague" : method, first,
                json.get("seats").asInt(), entries, json);
    }

    private static Fraction threshold(JsonNode json, List<Fraction> weights) {
        if (json.has("threshold")) return Fraction.sum(weights).times(Fraction.parse(json.get("threshold").asText()));
        return json.has("threshold_abs") ? Fraction.parse(json.get("threshold_abs").asText()) : Fraction.ZERO;
    }

    /// The quota method of Balinski and Young is not offered.
    boolean isOffered() {
        return !method.equals("quota");
    }

    boolean hasExpectedSeats() {
        return !json.get("expected").isNull();
    }

    List<Long> expectedSeats() {
        var expected = new ArrayList<Long>();
        json.get("expected").forEach(seats -> expected.add(seats.asLong()));
        return expected;
    }

    String expectation() {
        return json.path("expect").asText("");
    }

    Apportionment apportioned() {
        return Apportionment.of(seats, engineMethod(), firstDivisor, entries);
    }

    /// By the exact engine, past the kernel.
    Outcome exactly() {
        return Apportionment.exactly(seats, engineMethod(), firstDivisor, entries);
    }

    private Method engineMethod() {
        return switch (method) {
            case "hamilton" -> Method.LARGEST_REMAINDER;
            case "sainte_lague" -> Method.SAINTE_LAGUE;
            case "modified_sainte_lague" -> Method.MODIFIED_SAINTE_LAGUE;
            case "dhondt" -> Method.D_HONDT;
            case "adams" -> Method.ADAMS;
            case "dean" -> Method.DEAN;
            case "huntington_hill" -> Method.HUNTINGTON_HILL;
            default -> throw new IllegalArgumentException(method);
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
