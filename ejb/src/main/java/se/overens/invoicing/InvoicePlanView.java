package se.overens.invoicing;

import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoicePlan;

/// When a post is invoiced, and with how much.
///
/// @param lastDay the post's last day, or null; nothing is planned after it
/// @param mine    whether the acting organisation is the one that makes the bases
public record InvoicePlanView(int post, String postTitle, LocalDate lastDay, boolean mine, List<Period> periods) {

    /// @param totalOre what the basis holds, or is expected to
    /// @param ownOre   the acting organisation's part of it, 0 for the host
    /// @param basis    the basis' number, or 0 while none has been made
    /// @param label    "FU 2024-1", or null
    public record Period(HalfYear halfYear, LocalDate startsOn, LocalDate endsOn, InvoicePlan.State state, long totalOre, long ownOre,
                         int basis, String label) {
        public boolean made() {
            return state == InvoicePlan.State.MADE;
        }
    }

    public InvoicePlanView {
        periods = List.copyOf(periods);
    }
}
