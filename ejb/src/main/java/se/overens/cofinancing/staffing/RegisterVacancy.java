package se.overens.cofinancing.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.staffing.model.Vacancy;
import se.overens.cofinancing.staffing.model.VacancyReason;
import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The host says that nobody has a post, or a part of it, from a day on. All who pay are told.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterVacancy {

    /// @param post its readable number
    /// @param fte  how much of it is vacant; null: all of it
    public record Command(@NotNull Integer post, @NotNull LocalDate from, @Positive @Digits(integer = 4, fraction = 2) BigDecimal fte,
                          @NotNull VacancyReason reason, @Size(max = 500) String note) {
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindStaffing find;
    @Inject
    private FindPostState states;
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

    public StaffingView register(@Valid Command command) {
        HostedPost.Locked of = hosted.lockOwn(command.post(), "RegisterVacancy");
        HostedPost.refusePersonalNumber("note", command.note());
        FteOverTime extent = states.extent(of.seen());
        VacantTime time = time(command, of.seen(), extent);
        List<VacantTime> all = new ArrayList<>(staffing.vacant(acting.workspace(), of.post().id()));
        all.add(time);
        if (!VacantTime.fit(all, extent)) throw new Invalid(command.fte() == null ? "from" : "fte", "vacant-above-extent");
        staffing.add(new Vacancy(of.post(), time, command.note(), acting.organisation(), today.now()));
        happened.fire(new StaffingHappened("post-vacant", of.post().id(), Map.of("from", command.from().toString(), "fte", time.fte().toPlainString(),
                "reason", command.reason().name())));
        of.seen().parties().forEach(party -> handedOver.fire(new HandedOver(party.organisation(), Role.OFFICER, "post-vacant",
                List.of(of.seen().title(), command.from().toString()), "samfinansiering/" + of.seen().number() + "/bemanning")));
        return find.of(of.seen());
    }

    private VacantTime time(Command command, PostView post, FteOverTime extent) {
        if (command.from().isAfter(today.day())) throw new Invalid("from", "day-in-the-future");
        if (post.ended() && command.from().isAfter(post.lastDay())) throw new PostHasEnded(post.number(), post.lastDay());
        BigDecimal fte = command.fte() == null ? extent.on(command.from()) : command.fte();
        return new VacantTime(null, command.from(), null, fte, command.reason());
    }
}
