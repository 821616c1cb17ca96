package se.overens.web.calculations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import se.overens.cofinancing.cost.CalculateCostSplit;
import se.overens.web.calculations.CostSplitQuestion.KeyType;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Telling;

/// Räkna: a cost by a key. The number on a line is inhabitants or per cent, as the key asks.
@Named
@RequestScoped
public class CostSplitPage {

    @Inject
    private CalculateCostSplit calculator;
    @Inject
    private Forms forms;
    @Inject
    private Language language;
    private Long amount;
    private KeyType key = KeyType.PER_CAPITA;
    private BigDecimal basePercent;
    private String lines;
    private CostSplitAnswer answer;

    public void calculate() {
        answer = forms.attempt(() -> CostSplitAnswer.of(calculator.calculate(question().command()), new Telling(language.texts()))).orElse(null);
    }

    private CostSplitQuestion question() {
        var parties = Lines.read(lines).stream().map(line -> key == KeyType.FIXED_PERCENT
                ? new CostSplitQuestion.PartyQuestion(line.name(), null, line.decimal(0))
                : new CostSplitQuestion.PartyQuestion(line.name(), line.whole(0), null)).toList();
        var base = basePercent == null ? null : basePercent.movePointLeft(2).toPlainString();
        return new CostSplitQuestion(BigDecimal.valueOf(amount, 2).toPlainString(), null, new CostSplitQuestion.KeyQuestion(key.name(), base), parties);
    }

    public CostSplitAnswer getAnswer() {
        return answer;
    }

    public KeyType[] getKeys() {
        return KeyType.values();
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public KeyType getKey() {
        return key;
    }

    public void setKey(KeyType key) {
        this.key = key;
    }

    public BigDecimal getBasePercent() {
        return basePercent;
    }

    public void setBasePercent(BigDecimal basePercent) {
        this.basePercent = basePercent;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
