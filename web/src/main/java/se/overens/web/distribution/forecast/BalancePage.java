package se.overens.web.distribution.forecast;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.overens.distribution.forecast.BalanceView;
import se.overens.distribution.forecast.BalanceView.RowView;
import se.overens.distribution.forecast.FindBalance;
import se.overens.distribution.forecast.QuotaView;
import se.overens.distribution.forecast.model.Balance.Gap;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Unit;
import se.overens.shared.Fraction;
import se.overens.shared.Today;
import se.overens.web.distribution.Here;
import se.overens.web.distribution.YearChoice;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The county's year from the quota to the outcome.
@Named("balance")
@RequestScoped
public class BalancePage {

    /// One step of the picture: its length is out of a hundred.
    ///
    /// @param name the end of the text's key
    public record Step(String name, Long persons, String share) {
    }

    @Inject
    private FindBalance find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Here here;
    @Inject
    private Formats fmt;
    @Inject
    private Today today;
    private YearChoice choice;
    private BalanceView view;

    @PostConstruct
    void open() {
        Category category = YearChoice.category(here);
        choice = YearChoice.of(here, category, find.years(category), today.day().getYear());
        view = find.of(category, choice.year());
    }

    /// From the duty to the outcome; what is not known is not there.
    public List<Step> getSteps() {
        var quota = view.quotas().countyQuota().current();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("quota", quota == null ? null : quota.persons(), null));
        steps.add(new Step("decided", isShares() ? null : view.decided(), null));
        steps.add(new Step("agreed", view.agreed(), null));
        steps.add(new Step("received", view.received(), null));
        long most = steps.stream().map(Step::persons).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
        return steps.stream().map(step -> new Step(step.name(), step.persons(), share(step.persons(), most))).toList();
    }

    private static String share(Long persons, long most) {
        return persons == null || most == 0 ? "0" : Fraction.of(persons * 100, most).toDecimal(2).toPlainString();
    }

    /// A gap in words.
    public String text(Gap gap) {
        return fmt.text("distribution.forecast.balance.gap." + gap.kind() + (gap.difference() < 0 ? ".fewer" : gap.difference() > 0 ? ".more" : ".even"),
                Math.abs(gap.difference()), view.differing());
    }

    /// A decided figure: persons, or a share in per mille.
    public String decided(Long figure) {
        if (figure == null) return "–";
        return isShares() ? fmt.decimal(BigDecimal.valueOf(figure, 2), 2) : fmt.number(figure);
    }

    public String number(Long persons) {
        return persons == null ? "–" : fmt.number(persons);
    }

    public boolean own(RowView row) {
        return row.code().equals(ownCode());
    }

    private String ownCode() {
        return here.address().organisation();
    }

    /// Whether decided figures are shares and not persons.
    public boolean isShares() {
        return view.decidedUnit() != Unit.PERSONS;
    }

    public boolean isRegistering() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public YearChoice getChoice() {
        return choice;
    }

    public BalanceView getView() {
        return view;
    }

    public QuotaView getQuotas() {
        return view.quotas();
    }
}
