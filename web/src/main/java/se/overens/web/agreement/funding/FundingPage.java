package se.overens.web.agreement.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.funding.ClaimView;
import se.overens.agreement.funding.FindFunding;
import se.overens.agreement.funding.FundingView;
import se.overens.agreement.funding.FundingView.Payer;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.record.ReadAttachment;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Language;
import se.overens.web.shared.Written;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// How an agreement is financed: each payer's years with their sources, and a claim held against them.
@Named
@RequestScoped
public class FundingPage {

    @Inject
    private FindFunding find;
    @Inject
    private AgreementHere agreement;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;
    private FundingView funding;

    /// A payer's year to choose.
    public record Choice(String value, String word, boolean chosen) {
    }

    public FundingView getFunding() {
        if (funding == null) funding = find.of(agreement.getAgreement().number());
        return funding;
    }

    public boolean isOwn(Payer payer) {
        return payer.organisation().equals(acting.organisation()) && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    public String sign(Year year) {
        return switch (year.state()) {
            case BY_TEXT, BY_DECISION -> "ok";
            case UNFUNDED -> year.handoff().overdue() ? "alert" : "wait";
        };
    }

    public String kronor(String amount) {
        return amount == null ? "–" : ClaimWords.kronor(fmt, amount);
    }

    /// The length of the bar: 100 for a whole year at full staffing or, when nobody has said, for the largest ceiling.
    public String bar(Payer payer, Year year) {
        if (year.ceiling() == null) return "0";
        long full = payer.fullYear() == null ? 0 : Money.parse(payer.fullYear()).ore();
        long most = payer.years().stream().map(Year::ceiling).filter(amount -> amount != null).mapToLong(amount -> Money.parse(amount).ore()).max().orElse(0);
        Fraction share = Money.parse(year.ceiling()).inKronor().times(100).dividedBy(Money.ofOre(Math.max(full, most)).inKronor());
        return share.toDecimal(1).toPlainString();
    }

    public boolean isUnfunded(Year year) {
        return year.state() == State.UNFUNDED;
    }

    public List<Choice> getChoices() {
        return getFunding().payers().stream().flatMap(payer -> payer.years().stream().map(year -> payer.code() + ":" + year.year())
                .map(value -> new Choice(value, payer.name() + " " + value.substring(value.length() - 4), value.equals(getOf())))).toList();
    }

    public String getBilled() {
        return asked("fakturerat");
    }

    public String getClaimed() {
        return asked("krav");
    }

    /// Payer and year, `0781:2014`.
    public String getOf() {
        return asked("ar");
    }

    /// What is said of the claim that is asked about; null when none is.
    public String getAnswer() {
        String[] of = getOf().split(":");
        if (of.length != 2 || !of[1].matches("\\d{4}")) return null;
        try {
            ClaimView held = find.claim(agreement.getAgreement().number(), of[0], Integer.parseInt(of[1]), money(getBilled()), money(getClaimed()));
            return ClaimWords.sentence(held, language);
        } catch (NumberFormatException | Invalid | NotFound wrong) {
            return fmt.text("agreement.funding.claim.unreadable");
        }
    }

    /// Answers with the extract that `?fil=` names, if any.
    public void open() {
        String file = request.getParameter("fil");
        if (file == null || !file.matches("[0-9a-f-]{36}")) return;
        ReadAttachment.Content content = find.file(agreement.getAgreement().number(), UUID.fromString(file));
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }

    private String asked(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    private static Money money(String written) {
        if (written.isEmpty()) return Money.ZERO;
        return Money.ofExact(Fraction.of(Written.number(written).orElseThrow(NumberFormatException::new)));
    }
}
