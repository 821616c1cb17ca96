package se.overens.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A county as a grid of equal tiles, each municipality about where it lies. Counties that nobody has drawn yet are
/// laid out in the order of the alphabet. The reading order is the alphabet's in both cases.
@Named("tileMap")
@ApplicationScoped
public class TileMap {

    private static final int COLUMNS = 4;

    /// Rows from north to south, columns from west to east; a dot is an empty place.
    private static final Map<String, String> COUNTIES = Map.of(
            "05", """
                    .    0583 0562 0581
                    0584 0586 0580 0582
                    0509 0560 0561 0563
                    .    0512 0513 .""",
            "06", """
                    .    0643 .    0687
                    0642 0680 0604 .
                    0617 0665 0682 0686
                    0662 0683 0684 0685""");

    private static final Map<String, String> PLACES = places();

    /// A tile and its place as CSS understands it, `row / column`, or `auto`.
    public record Placed(Tile tile, String area) { }

    public List<Placed> place(List<Tile> tiles) {
        return tiles.stream().sorted(Comparator.comparing(Tile::name, Collator.getInstance(Texts.SWEDISH)))
                .map(tile -> new Placed(tile, PLACES.getOrDefault(tile.code(), "auto"))).toList();
    }

    /// The county's codes that have a place, for the test that none is missing.
    static List<String> drawn(String county) {
        return PLACES.keySet().stream().filter(code -> code.startsWith(county)).sorted().toList();
    }

    private static Map<String, String> places() {
        var places = new HashMap<String, String>();
        for (var county : COUNTIES.values()) {
            var rows = county.lines().toList();
            for (int row = 0; row < rows.size(); row++) {
                var codes = rows.get(row).trim().split("\\s+");
                for (int column = 0; column < COLUMNS; column++) {
                    if (!codes[column].equals(".")) places.put(codes[column], (row + 1) + " / " + (column + 1));
                }
            }
        }
        return Map.copyOf(places);
    }
}
