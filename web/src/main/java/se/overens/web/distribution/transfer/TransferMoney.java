package se.overens.web.distribution.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.shared.Money;
import se.overens.web.shared.Formats;

/// Kronor of a transfer, as the pages write them.
@Named("transferMoney")
@RequestScoped
public class TransferMoney {

    @Inject
    private Formats fmt;

    /// With a word for what comes and what goes.
    public String signed(String kronor) {
        if (kronor == null) return "";
        Money money = Money.parse(kronor);
        if (money.equals(Money.ZERO)) return fmt.money(0L);
        return money.isNegative() ? fmt.text("distribution.transfer.kronor.less", fmt.money(money.negated().ore()))
                : fmt.text("distribution.transfer.kronor.more", fmt.money(money.ore()));
    }

    public String plain(String kronor) {
        return kronor == null ? "" : fmt.money(Money.parse(kronor).ore());
    }
}
