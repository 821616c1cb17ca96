package se.overens.cofinancing.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.cofinancing.service.model.PriceKey;
import se.overens.cofinancing.service.model.ServiceAnswer.Outcome;
import se.overens.cofinancing.service.model.ServiceKind;
import se.overens.cofinancing.service.model.ServiceUnit;

/// A service in the catalogue, as a member of the workspace sees it.
///
/// @param post          that carries it, or null for one that is no party of it
/// @param payers        how many pay for it today
/// @param closedOn      since when nobody new can have it, or null
/// @param subscriptions all of them to the host, its own to another, the latest first
public record ServiceView(int number, String title, String host, String hostName, Integer post, ServiceKind kind, ServiceUnit unit, PriceKey key,
                          String what, String terms, LocalDate openFrom, int payers, LocalDate closedOn, boolean mine, List<Row> subscriptions) {

    /// @param outcome   null while it waits for the host
    /// @param agreement the readable number of the agreement that came to the post, or null
    public record Row(UUID id, String party, String name, LocalDate from, LocalDate until, String basis, boolean forAnother, LocalDate askedOn,
                      Outcome outcome, Integer agreement, String reason) {

        public boolean waits() {
            return outcome == null;
        }
    }

    public ServiceView {
        subscriptions = List.copyOf(subscriptions);
    }

    public boolean openNow() {
        return closedOn == null;
    }
}
