package se.overens.cofinancing.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.staffing.model.Vacancy;
import se.overens.cofinancing.staffing.model.VacancyEnd;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The host says which was the last day of a vacancy, or that it was entered by mistake. Said again, the latest counts.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class EndVacancy {

    /// @param post     its readable number
    /// @param lastDay  the last day on which nobody had it; absent when it was a mistake
    /// @param mistaken null: no
    public record Command(@NotNull Integer post, @NotNull UUID vacancy, LocalDate lastDay, Boolean mistaken) {
        boolean isMistaken() {
            return Boolean.TRUE.equals(mistaken);
        }
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindStaffing find;
    @Inject
    private Staffing staffing;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public StaffingView end(@Valid Command command) {
        HostedPost.Locked of = hosted.lockOwn(command.post(), "EndVacancy");
        Vacancy vacancy = staffing.vacancies(acting.workspace(), of.post().id()).stream().filter(each -> each.id().equals(command.vacancy())).findFirst()
                .orElseThrow(() -> new NotFound("vacancy", command.vacancy()));
        LocalDate lastDay = lastDay(command, vacancy);
        staffing.add(new VacancyEnd(vacancy, lastDay, acting.organisation(), today.now()));
        happened.fire(new StaffingHappened("post-filled", of.post().id(), Map.of("vacancy", vacancy.id(), "lastDay", lastDay == null ? "" : lastDay.toString())));
        if (lastDay != null)
            of.seen().parties().forEach(party -> handedOver.fire(new HandedOver(party.organisation(), Role.OFFICER, "post-filled",
                    List.of(of.seen().title(), lastDay.plusDays(1).toString()), "samfinansiering/" + of.seen().number() + "/bemanning")));
        return find.of(of.seen());
    }

    private LocalDate lastDay(Command command, Vacancy vacancy) {
        if (command.isMistaken()) {
            if (command.lastDay() != null) throw new Invalid("lastDay", "not-with-mistake");
            return null;
        }
        if (command.lastDay() == null) throw new Invalid("lastDay", "required");
        if (command.lastDay().isBefore(vacancy.time(null).from())) throw new Invalid("lastDay", "vacancy-ends-before-it-begins");
        if (command.lastDay().isAfter(today.day())) throw new Invalid("lastDay", "day-in-the-future");
        return command.lastDay();
    }
}
