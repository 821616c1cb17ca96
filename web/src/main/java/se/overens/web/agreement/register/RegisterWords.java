package se.overens.web.agreement.register;

import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.register.RegisterRow;
import se.overens.web.shared.Texts;

/// What the register says in words.
final class RegisterWords {

    private static final int MOST_NAMES = 3;

    private RegisterWords() {
    }

    /// Whose turn it is: `Ni, Habo och 4 till`; empty when nobody's.
    static String whose(RegisterRow row, Texts texts) {
        List<String> names = new ArrayList<>();
        if (row.ours()) names.add(texts.get("agreement.list.whose.ours"));
        names.addAll(row.waitsFor());
        return shortened(names, texts);
    }

    static String parties(RegisterRow row, Texts texts) {
        return shortened(row.partyNames(), texts);
    }

    private static String shortened(List<String> names, Texts texts) {
        if (names.size() <= MOST_NAMES + 1) return String.join(", ", names);
        return texts.get("agreement.list.andMore", String.join(", ", names.subList(0, MOST_NAMES)), names.size() - MOST_NAMES);
    }
}
