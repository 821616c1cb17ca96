package se.overens.web.calculations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import se.overens.distribution.CalculateApportionment;
import se.overens.shared.apportionment.Method;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Telling;

/// Räkna: places by weight. Lines are name; weight; floor; cap, the last two when there are any.
@Named
@RequestScoped
public class ApportionmentPage {

    @Inject
    private CalculateApportionment calculator;
    @Inject
    private Forms forms;
    @Inject
    private Language language;
    private Integer total;
    private Method method = Method.LARGEST_REMAINDER;
    private BigDecimal firstDivisor;
    private String lines;
    private ApportionmentAnswer answer;

    public void calculate() {
        answer = forms.attempt(() -> {
            var question = question();
            return ApportionmentAnswer.of(question, calculator.calculate(question.command()), new Telling(language.texts()));
        }).orElse(null);
    }

    private ApportionmentQuestion question() {
        var entries = Lines.read(lines).stream()
                .map(line -> new ApportionmentQuestion.EntryQuestion(line.name(), line.decimal(0), line.whole(1), line.whole(2))).toList();
        return new ApportionmentQuestion(total.longValue(), method.name(), firstDivisor == null ? null : firstDivisor.toPlainString(), entries);
    }

    public ApportionmentAnswer getAnswer() {
        return answer;
    }

    public Method[] getMethods() {
        return Method.values();
    }

    public Integer getTotal() {
        return total;
    }

    public void setTotal(Integer total) {
        this.total = total;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
    }

    public BigDecimal getFirstDivisor() {
        return firstDivisor;
    }

    public void setFirstDivisor(BigDecimal firstDivisor) {
        this.firstDivisor = firstDivisor;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
