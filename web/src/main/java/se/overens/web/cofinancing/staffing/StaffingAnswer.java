package se.overens.web.cofinancing.staffing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import se.overens.cofinancing.model.PostState;
import se.overens.cofinancing.staffing.StaffingView;
import se.overens.cofinancing.staffing.StaffingView.Extent;
import se.overens.cofinancing.staffing.StaffingView.Frame;
import se.overens.cofinancing.staffing.StaffingView.VacancyRow;
import se.overens.cofinancing.staffing.model.InKindKind;

/// A post itself, to a program. Full-time equivalents and amounts travel as strings.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffingAnswer(int post, PostState state, String fte, String vacant, List<Extent> extent, List<VacancyRow> vacancies,
                             Frame frame, List<InKind> inKind) {

    /// @param cash what the party pays in money for the same year, absent where no cost has been entered
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InKind(String party, String name, int year, InKindKind kind, String what, String value, String cash, boolean registeredForAnother) {
    }

    static StaffingAnswer of(StaffingView view) {
        return new StaffingAnswer(view.post(), view.state(), view.fte(), view.vacant(), view.extent(), view.vacancies(), view.frame(),
                view.inKind().stream().map(StaffingAnswer::of).toList());
    }

    private static InKind of(StaffingView.Gift gift) {
        return new InKind(gift.party(), gift.name(), gift.year(), gift.kind(), gift.what(), gift.value().toString(),
                gift.cash() == null ? null : gift.cash().toString(), gift.forAnother());
    }
}
