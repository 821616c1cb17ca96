package se.overens.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.settlement.PartyAccounts;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.workspace.CurrentActing;

/// Tells a settlement what the bases hold and what has come in.
@ApplicationScoped
public class AccountsOfPost implements PartyAccounts {

    @Inject
    private InvoiceBases bases;
    @Inject
    private CurrentActing acting;

    @Override
    public Accounts of(UUID post, int year) {
        Map<UUID, Long> paid = bases.paid(acting.workspace(), post, year);
        Map<UUID, Account> accounts = new HashMap<>();
        bases.billed(acting.workspace(), post, year).forEach((payer, ore) -> accounts.put(payer, new Account(ore, paid.getOrDefault(payer, 0L))));
        return new Accounts(accounts, bases.settled(acting.workspace(), post, year));
    }

    @Override
    public void lock(UUID post) {
        bases.lockPlan(acting.workspace(), post);
    }
}
