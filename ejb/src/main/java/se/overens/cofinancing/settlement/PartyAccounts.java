package se.overens.cofinancing.settlement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What has been invoiced and paid for a post, told by whoever invoices.
public interface PartyAccounts {

    /// @param billedOre credits subtracted
    /// @param paidOre   repayments subtracted
    record Account(long billedOre, long paidOre) {
    }

    /// @param settlements those whose claims and surpluses the accounts already hold
    record Accounts(Map<UUID, Account> parties, Set<UUID> settlements) {

        public Accounts {
            parties = Map.copyOf(parties);
            settlements = Set.copyOf(settlements);
        }
    }

    /// Of a year, by organisation.
    Accounts of(UUID post, int year);

    /// Waits for whoever is invoicing the post, and keeps others from it until the transaction is over.
    void lock(UUID post);
}
