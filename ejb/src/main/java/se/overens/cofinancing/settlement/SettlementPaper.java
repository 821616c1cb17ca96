package se.overens.cofinancing.settlement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.Line;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.record.MakePdf;
import se.overens.shared.Words;

/// A settlement as a document: what it cost, what each pays, and how each part was counted.
@Dependent
class SettlementPaper {

    @Inject
    private MakePdf makePdf;

    /// @param name what the line is called
    public record LineInWords(String name, Line line) {
    }

    /// @param steps how it was counted
    public record PartyInWords(PartyLine line, List<String> steps) {

        public String getName() {
            return line.name();
        }

        public long getOwedOre() {
            return line.owedOre();
        }

        public long getClaimOre() {
            return line.claimOre();
        }

        public long getSurplusOre() {
            return line.surplusOre();
        }
    }

    byte[] pdf(SettlementText text, int version, String sha256) {
        Words words = Words.in(Words.SWEDISH);
        String title = words.of("cofinancing.settlement.pdf.title." + text.scope(), text.postTitle(), String.valueOf(text.year()));
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("description", title);
        model.put("settlement", text);
        model.put("costOre", text.costOre());
        model.put("gapOre", text.gapOre());
        model.put("claimsOre", text.claimsOre());
        model.put("surplusesOre", text.surplusesOre());
        model.put("revision", String.valueOf(version));
        model.put("sha256", sha256);
        model.put("lines", text.lines().stream().map(line -> new LineInWords(SettlementSteps.name(line, words), line)).toList());
        model.put("parties", text.parties().stream().map(line -> new PartyInWords(line, SettlementSteps.of(text, line, words.locale()))).toList());
        return makePdf.of("settlement", model, words.locale());
    }
}
