package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileMapTest {

    @Test
    void all_thirteen_of_both_counties_have_a_place() {
        assertThat(TileMap.drawn("05")).hasSize(13);
        assertThat(TileMap.drawn("06")).hasSize(13);
    }

    @Test
    void tiles_are_read_in_the_order_of_the_alphabet() {
        var placed = new TileMap().place(List.of(tile("0509", "Ödeshög"), tile("0561", "Åtvidaberg"), tile("0560", "Boxholm"), tile("1480", "Göteborg")));
        assertThat(placed).extracting(place -> place.tile().name()).containsExactly("Boxholm", "Göteborg", "Åtvidaberg", "Ödeshög");
        assertThat(placed).extracting(TileMap.Placed::area).containsExactly("3 / 2", "auto", "3 / 3", "3 / 1");
    }

    private static Tile tile(String code, String name) {
        return new Tile(code, name, "1", "", 0);
    }
}
