package se.overens.cofinancing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.Line;
import se.overens.cofinancing.settlement.model.SettlementText.LineKind;
import se.overens.cofinancing.settlement.model.SettlementText.Part;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.cofinancing.settlement.model.SettlementText.Stretch;
import se.overens.shared.Words;

/// How a party's claim or surplus was counted, step by step, with the very numbers: each step can be redone by hand. The
/// texts are `cofinancing.settlement.step.…`.
public final class SettlementSteps {

    private static final String KEY = "cofinancing.settlement.step.";

    private final SettlementText text;
    private final Words words;

    private SettlementSteps(SettlementText text, Words words) {
        this.text = text;
        this.words = words;
    }

    public static List<String> of(SettlementText text, PartyLine party, Locale locale) {
        return new SettlementSteps(text, Words.in(locale)).steps(party);
    }

    /// What a line is called: "Lön", "Avveckling".
    public static String name(Line line, Words words) {
        if (line.kind() == LineKind.WINDING_DOWN) return words.of("cofinancing.settlement.windingDown", line.clause());
        return line.label().isEmpty() ? words.of("cofinancing.outcome.kind." + line.component()) : line.label();
    }

    private List<String> steps(PartyLine party) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) line(text.lines().get(i), party.parts().get(i), steps);
        steps.add(words.of(KEY + "owed", party.name(), words.money(party.owedOre())));
        if (party.carriedOre() > 0) steps.add(words.of(KEY + "carriedIn", words.money(party.carriedOre())));
        if (party.carriedOre() < 0) steps.add(words.of(KEY + "carriedOut", words.money(-party.carriedOre())));
        steps.add(words.of(KEY + "billed", words.money(party.billedOre())));
        if (party.settles()) steps.add(balance(party));
        return steps;
    }

    private void line(Line line, Part part, List<String> steps) {
        for (int i = 0; i < line.stretches().size(); i++) {
            Stretch stretch = line.stretches().get(i);
            String share = part.steps().get(i).share();
            if (share.equals("0")) steps.add(words.of(KEY + "none", name(line, words), days(stretch)));
            else steps.add(words.of(KEY + "part", name(line, words), days(stretch), words.money(stretch.amountOre()), share, words.money(part.steps().get(i).amountOre())));
        }
    }

    private String balance(PartyLine party) {
        if (party.claimOre() > 0) return words.of(KEY + "claim", words.money(party.claimOre()));
        if (party.surplusOre() > 0) return words.of(KEY + "surplus." + text.surplusRule(), words.money(party.surplusOre()), text.surplusClause());
        return words.of(KEY + "even");
    }

    private String days(Stretch stretch) {
        LocalDate from = stretch.from();
        return from.equals(stretch.through()) ? words.date(from) : words.date(from) + " – " + words.date(stretch.through());
    }
}
