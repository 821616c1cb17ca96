package se.overens.web.calculations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.overens.decision.CalculateCondition;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.CorrespondingDecision.Status;
import se.overens.decision.model.Quorum;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.WrittenDay;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Telling;

/// Räkna: is a condition of corresponding decisions fulfilled? Lines are party; day of decision; a word if the
/// decision is without condition. A line without a day is a party that has not decided.
@Named
@RequestScoped
public class ConditionPage {

    @Inject
    private CalculateCondition calculator;
    @Inject
    private Forms forms;
    @Inject
    private Language language;
    @Inject
    private Today today;
    private Integer atLeast;
    private LocalDate asOf;
    private LocalDate longStop;
    private String lines;
    private ConditionOutcome answer;

    public void calculate() {
        answer = forms.attempt(() -> calculator.calculate(command())).orElse(null);
    }

    private CalculateCondition.Command command() {
        var parties = new ArrayList<String>();
        var decisions = new ArrayList<CorrespondingDecision>();
        for (var line : lines.lines().filter(line -> !line.isBlank()).toList()) {
            var cells = Arrays.stream(line.split("[;\\t]", -1)).map(String::strip).toList();
            parties.add(cells.getFirst());
            if (cells.size() > 1 && !cells.get(1).isEmpty()) {
                var conditional = cells.size() < 3 || cells.get(2).isEmpty();
                decisions.add(new CorrespondingDecision(cells.getFirst(), day(cells.get(1)), Status.ADOPTED, conditional));
            }
        }
        var quorum = atLeast == null ? new Quorum.AllOthers() : new Quorum.AtLeast(atLeast);
        return new CalculateCondition.Command(quorum, parties, getAsOf(), longStop, false, decisions);
    }

    private static LocalDate day(String written) {
        try {
            return WrittenDay.read(written);
        } catch (DateTimeException e) {
            throw new Invalid(Lines.FIELD, "day");
        }
    }

    public ConditionOutcome getAnswer() {
        return answer;
    }

    public List<String> getExplanation() {
        var telling = new Telling(language.texts());
        return answer.explanation().stream().map(telling::say).toList();
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }

    public LocalDate getAsOf() {
        return asOf == null ? today.day() : asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public LocalDate getLongStop() {
        return longStop;
    }

    public void setLongStop(LocalDate longStop) {
        this.longStop = longStop;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
