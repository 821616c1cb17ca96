package se.overens.cofinancing.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.cofinancing.model.PostState;
import se.overens.cofinancing.staffing.model.InKindKind;
import se.overens.cofinancing.staffing.model.LegalBasis;
import se.overens.cofinancing.staffing.model.Seat;
import se.overens.cofinancing.staffing.model.VacancyReason;
import se.overens.shared.Money;

/// A post itself, as its parties see it.
///
/// @param fte       full-time equivalents today, a decimal
/// @param vacant    of them today, a decimal
/// @param extent    the first is what it was registered with
/// @param vacancies the latest first
/// @param frame     null until it has been described
/// @param inKind    what counts, the latest year first
public record StaffingView(int post, PostState state, String fte, String vacant, List<Extent> extent, List<VacancyRow> vacancies,
                           Frame frame, List<Gift> inKind) {

    /// @param reason null for what it was registered with
    public record Extent(LocalDate from, String fte, String reason) {
    }

    /// @param until    the last day, or null while it goes on
    /// @param mistaken it was entered by mistake
    /// @param months   whole months it has lasted through today, or through its last day
    public record VacancyRow(UUID id, LocalDate from, LocalDate until, String fte, VacancyReason reason, String note, boolean mistaken, long months) {

        public boolean open() {
            return until == null && !mistaken;
        }
    }

    /// @param plannedEnd or null until further notice
    public record Frame(int revision, LocalDate plannedEnd, LegalBasis legalBasis, String citation, List<Member> steering, Instant enteredAt) {
        public Frame {
            steering = List.copyOf(steering);
        }
    }

    public record Member(String party, String name, Seat.Role role) {
    }

    /// @param cash what the party pays in money for the same year, or null where no cost has been entered
    public record Gift(String party, String name, int year, InKindKind kind, String what, Money value, Money cash, boolean forAnother) {
    }

    public StaffingView {
        extent = List.copyOf(extent);
        vacancies = List.copyOf(vacancies);
        inKind = List.copyOf(inKind);
    }

    public boolean vacantNow() {
        return !vacant.equals("0");
    }
}
