package se.overens.shared.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedApportionmentsTest {

    static Stream<PublishedCase> withExpectedSeats() {
        return PublishedCase.all().filter(PublishedCase::isOffered).filter(PublishedCase::hasExpectedSeats);
    }

    static Stream<PublishedCase> tied() {
        return PublishedCase.all().filter(PublishedCase::isOffered)
                .filter(c -> c.expectation().equals("tie-reported") || c.json().has("tie"));
    }

    static Stream<PublishedCase> notTied() {
        return PublishedCase.all().filter(c -> c.expectation().equals("no-tie"));
    }

    @ParameterizedTest @MethodSource("withExpectedSeats")
    void published_seats_are_reproduced(PublishedCase published) {
        assertThat(places(published.apportioned())).isEqualTo(published.expectedSeats());
        assertThat(published.exactly().places()).isEqualTo(published.expectedSeats());
    }

    @ParameterizedTest @MethodSource("tied")
    void a_tie_for_the_last_place_is_reported(PublishedCase published) {
        var ties = published.apportioned().ties();
        assertThat(ties).hasSize(1);
        var json = published.json();
        if (json.has("seats_disputed")) assertThat(ties.getFirst().places()).isEqualTo(json.get("seats_disputed").asLong());
        if (json.has("tie")) assertThat(ties.getFirst().places()).isEqualTo(json.at("/tie/seats_disputed").asLong());
        if (json.has("among_names")) assertThat(namesOf(ties.getFirst(), published)).isEqualTo(textsOf(json.get("among_names")));
    }

    @ParameterizedTest @MethodSource("notTied")
    void equal_claims_that_decide_nothing_are_no_tie(PublishedCase published) {
        assertThat(published.apportioned().ties()).isEmpty();
    }

    @Test void the_collection_is_read_whole() {
        assertThat(PublishedCase.all()).hasSize(236);
        assertThat(withExpectedSeats()).hasSizeGreaterThan(215);
    }

    private static List<Long> places(Apportionment apportionment) {
        return apportionment.shares().stream().map(Share::places).toList();
    }

    private static List<String> namesOf(Tie tie, PublishedCase published) {
        return tie.keys().stream().map(key -> published.json().get("names").get(Integer.parseInt(key)).asText()).toList();
    }

    private static List<String> textsOf(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(node -> node.asText()).toList();
    }
}
