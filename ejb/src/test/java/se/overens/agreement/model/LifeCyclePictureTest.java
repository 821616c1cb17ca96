package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.PartyTransitions.Transition;

/// The picture of the life cycle is drawn from the table of transitions: boxes for states, an arrow for each way between
/// two, and below it what brings it about and who. The test writes it; the file that is committed must be the same.
class LifeCyclePictureTest {

    private static final Path PICTURE = Path.of("../web/pictures/avtal-livscykel.svg");
    private static final int WIDE = 130;
    private static final int HIGH = 40;
    private static final Map<PartyState, int[]> PLACES = new EnumMap<>(Map.ofEntries(
            Map.entry(PartyState.ASKED, new int[] {40, 150}), Map.entry(PartyState.OBJECTING, new int[] {40, 280}),
            Map.entry(PartyState.DIVIDED, new int[] {40, 40}), Map.entry(PartyState.ACCEPTED, new int[] {300, 150}),
            Map.entry(PartyState.DECIDED, new int[] {500, 150}), Map.entry(PartyState.SIGNED, new int[] {700, 150}),
            Map.entry(PartyState.NOTICED, new int[] {700, 40}), Map.entry(PartyState.LEAVING, new int[] {500, 40}),
            Map.entry(PartyState.REJECTED, new int[] {500, 280}), Map.entry(PartyState.WITHDRAWN, new int[] {300, 390}),
            Map.entry(PartyState.CLOSED, new int[] {700, 390})));

    @Test
    void the_committed_picture_is_that_of_the_table() throws IOException {
        String drawn = draw();
        String committed = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        Files.writeString(PICTURE, drawn);
        assertThat(drawn).as("the picture has been drawn anew: commit it").isEqualTo(committed);
    }

    @Test
    void every_state_has_its_place() {
        assertThat(PLACES.keySet()).containsExactlyInAnyOrder(PartyState.values());
    }

    private static String draw() {
        List<String> lines = new ArrayList<>();
        Map<String, List<Transition>> ways = PartyTransitions.TABLE.stream().filter(line -> line.from() != line.to())
                .collect(Collectors.groupingBy(line -> line.from() + ">" + line.to(), LinkedHashMap::new, Collectors.toList()));
        int height = 480 + 16 * (ways.size() + 1);
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 " + height + "\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"The life cycle of a party in an agreement\">");
        lines.add("<defs><marker id=\"tip\" markerWidth=\"8\" markerHeight=\"8\" refX=\"7\" refY=\"3\" orient=\"auto\"><path d=\"M0 0 7 3 0 6z\" fill=\"#345\"/></marker></defs>");
        lines.add("<rect width=\"1000\" height=\"" + height + "\" fill=\"#fff\"/>");
        ways.values().stream().filter(way -> way.stream().anyMatch(LifeCyclePictureTest::isDrawn)).map(List::getFirst).forEach(way -> lines.add(arrow(way)));
        PLACES.forEach((state, place) -> lines.add(box(state, place)));
        int y = 470;
        for (List<Transition> way : ways.values()) {
            y += 16;
            lines.add("<text x=\"40\" y=\"" + y + "\">" + told(way) + "</text>");
        }
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    /// What brings a party back after a withdrawal is only told in words: it leads from everywhere to everywhere.
    private static boolean isDrawn(Transition line) {
        return line.from() != null && !line.event().name().startsWith("BACK_TO");
    }

    private static String box(PartyState state, int[] place) {
        return "<rect x=\"" + place[0] + "\" y=\"" + place[1] + "\" width=\"" + WIDE + "\" height=\"" + HIGH + "\" rx=\"6\" fill=\"#eef3f8\" stroke=\"#345\"/>"
                + "<text x=\"" + (place[0] + WIDE / 2) + "\" y=\"" + (place[1] + HIGH / 2 + 4) + "\" text-anchor=\"middle\" font-weight=\"bold\">" + state + "</text>";
    }

    /// From edge to edge, a little to the side, so that the way back is another line.
    private static String arrow(Transition way) {
        int[] from = PLACES.get(way.from());
        int[] to = PLACES.get(way.to());
        boolean level = from[1] == to[1];
        int aside = way.from().compareTo(way.to()) < 0 ? -8 : 8;
        int x1 = level ? from[0] + (to[0] > from[0] ? WIDE : 0) : from[0] + WIDE / 2 + aside;
        int x2 = level ? to[0] + (to[0] > from[0] ? 0 : WIDE) : to[0] + WIDE / 2 + aside;
        int y1 = level ? from[1] + HIGH / 2 + aside : from[1] + (to[1] > from[1] ? HIGH : 0);
        int y2 = level ? to[1] + HIGH / 2 + aside : to[1] + (to[1] > from[1] ? 0 : HIGH);
        return "<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" stroke=\"#345\" marker-end=\"url(#tip)\"/>";
    }

    private static String told(List<Transition> way) {
        String from = way.getFirst().from() == null ? "(no party)" : way.getFirst().from().name();
        return from + " → " + way.getFirst().to() + ": " + way.stream().map(line -> words(line.event()) + " (" + words(line.who()).replace(" of the party", "") + ")").collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
