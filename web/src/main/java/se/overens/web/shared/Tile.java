package se.overens.web.shared;

/// One municipality in the picture of the county: its number, a few words under it, and a tone from 0 (few) to 4 (many).
public record Tile(String code, String name, String value, String note, int tone) {

    public Tile {
        if (tone < 0 || tone > 4) throw new IllegalArgumentException("a tone is 0–4, not " + tone);
    }
}
