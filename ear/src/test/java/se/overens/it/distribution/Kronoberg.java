package se.overens.it.distribution;

/// The county that tries things out: three factors for each of its eight municipalities.
final class Kronoberg {

    static final String SHEET = """
            Kommunkod;Folkmängd;Arbetslösa, %;Lägenheter
            0760;8958;2,98;31
            0761;8205;3,85;22
            0763;11969;2,41;40
            0764;19760;3,20;55
            0765;17604;2,79;61
            0767;9882;2,67;28
            0780;98854;2,68;310
            0781;28189;1,90;74
            """;
    static final int MUNICIPALITIES = 8;

    private Kronoberg() {
    }
}
