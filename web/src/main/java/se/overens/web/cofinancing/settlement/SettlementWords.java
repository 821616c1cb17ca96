package se.overens.web.cofinancing.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.settlement.SettlementSteps;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.Line;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.invoicing.FindStoppedClaims;
import se.overens.shared.Fraction;
import se.overens.shared.Words;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Language;

/// A settlement's lines and parties as the pages write them.
@Named
@RequestScoped
public class SettlementWords {

    @Inject
    private Language language;
    @Inject
    private Formats fmt;
    @Inject
    private FindStoppedClaims claims;
    private Map<UUID, Long> stopped;

    public String line(Line line) {
        return SettlementSteps.name(line, Words.in(language.getLocale()));
    }

    public List<String> steps(SettlementText text, PartyLine party) {
        return SettlementSteps.of(text, party, language.getLocale());
    }

    /// What is to be done: `att betala 1 200,00 kr`, `att få tillbaka 300,00 kr`, `jämnt`.
    public String balance(PartyLine party) {
        if (!party.settles()) return fmt.text("cofinancing.settlement.balance.not");
        if (party.claimOre() > 0) return fmt.text("cofinancing.settlement.balance.claim", fmt.money(party.claimOre()));
        if (party.surplusOre() > 0) return fmt.text("cofinancing.settlement.balance.surplus", fmt.money(party.surplusOre()));
        return fmt.text("cofinancing.settlement.balance.even");
    }

    public String sign(PartyLine party) {
        return party.claimOre() > 0 ? "wait" : party.surplusOre() > 0 ? "info" : "ok";
    }

    /// What of its claim is not billed since it lies above the contract's ceiling, in words; null for nothing.
    ///
    /// @param settlement that has been sent, or null
    public String stopped(UUID settlement, SettlementText text, PartyLine party) {
        if (stopped == null) stopped = claims.of(settlement, text);
        Long ore = stopped.get(party.organisation());
        return ore == null || !party.settles() ? null : fmt.text("cofinancing.settlement.stopped", fmt.money(ore));
    }

    /// The length of a bar: 100 for the largest of what anybody pays or has been invoiced.
    public String bar(SettlementText text, long ore) {
        long most = text.parties().stream().mapToLong(party -> Math.max(party.owedOre(), party.billedOre())).max().orElse(0);
        return most <= 0 || ore <= 0 ? "0" : Fraction.of(ore, most).times(100).toDecimal(1).toPlainString();
    }
}
