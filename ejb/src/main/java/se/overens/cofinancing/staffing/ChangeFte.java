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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.staffing.model.PostFte;
import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host says that a post has another extent from a day on. What it had before stands.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ChangeFte {

    /// @param post its readable number
    /// @param fte  full-time equivalents
    public record Command(@NotNull Integer post, @NotNull LocalDate from, @NotNull @Positive @Digits(integer = 4, fraction = 2) BigDecimal fte,
                          @NotBlank @Size(max = 300) String reason) {
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
    private CurrentActing acting;
    @Inject
    private Today today;

    public StaffingView change(@Valid Command command) {
        HostedPost.Locked of = hosted.lockOwn(command.post(), "ChangeFte");
        HostedPost.refusePersonalNumber("reason", command.reason());
        if (command.from().isBefore(of.seen().startedOn())) throw new Invalid("from", "ending-before-start", of.seen().startedOn());
        if (of.seen().ended() && command.from().isAfter(of.seen().lastDay())) throw new PostHasEnded(of.seen().number(), of.seen().lastDay());
        var step = new FteOverTime.Step(command.from(), command.fte());
        List<FteOverTime.Step> steps = new ArrayList<>(states.extent(of.seen()).steps());
        steps.add(step);
        if (!VacantTime.fit(staffing.vacant(acting.workspace(), of.post().id()), new FteOverTime(steps))) throw new Invalid("fte", "vacant-above-extent");
        staffing.add(new PostFte(of.post(), step, command.reason(), acting.organisation(), today.now()));
        happened.fire(new StaffingHappened("post-fte-changed", of.post().id(), Map.of("from", command.from().toString(), "fte", command.fte().toPlainString())));
        return find.of(of.seen());
    }
}
