package se.overens.cofinancing.settlement;

import java.time.LocalDate;
import java.util.List;

import se.overens.shared.Refusal;

/// Why a settlement cannot be made, sent or answered now.
final class SettlementRefusals {

    private SettlementRefusals() {
    }

    /// Nothing is settled before its last day is over.
    static class SettlementTooEarly extends Refusal {
        SettlementTooEarly(LocalDate through) {
            super(Kind.CONFLICT, "settlement-too-early", through);
        }
    }

    /// What it cost has not been entered for all of the time.
    static class SettlementOutcomeMissing extends Refusal {
        SettlementOutcomeMissing(List<String> months) {
            super(Kind.CONFLICT, "settlement-outcome-missing", String.join(", ", months));
        }
    }

    /// There is a draft of the same year and party; it is changed by whoever has looked at it.
    static class SettlementPrepared extends Refusal {
        SettlementPrepared(int year) {
            super(Kind.CONFLICT, "settlement-prepared", String.valueOf(year));
        }
    }

    /// Another settlement of the same year has been sent and not yet been approved.
    static class SettlementUnderWay extends Refusal {
        SettlementUnderWay(int number, int year) {
            super(Kind.CONFLICT, "settlement-under-way", String.valueOf(number), String.valueOf(year));
        }
    }

    /// It has been counted anew since the sender looked at it.
    static class SettlementChanged extends Refusal {
        SettlementChanged() {
            super(Kind.CONFLICT, "settlement-changed");
        }
    }

    /// Every party has approved it: it stands.
    static class SettlementSettled extends Refusal {
        SettlementSettled(int number) {
            super(Kind.CONFLICT, "settlement-settled", String.valueOf(number));
        }
    }

    /// The party has approved these very figures.
    static class SettlementApprovedAlready extends Refusal {
        SettlementApprovedAlready(String party) {
            super(Kind.CONFLICT, "settlement-approved-already", party);
        }
    }

    /// There is a later version than the one that the answer is about.
    static class SettlementSentAnew extends Refusal {
        SettlementSentAnew(int latest) {
            super(Kind.STALE, "settlement-sent-anew", String.valueOf(latest));
        }
    }
}
