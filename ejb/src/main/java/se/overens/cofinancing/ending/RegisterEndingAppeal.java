package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.decision.RegisterAppeal;
import se.overens.decision.model.AppealOutcome;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Registers that a decision about an ending has been appealed, and later what the court said. Until then it counts only
/// where that was proposed (KL 13:14); one that is set aside never counts.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterEndingAppeal {

    /// @param post           its readable number
    /// @param courtReference the court's own number, or null
    public record Command(@NotNull Integer post, @NotNull UUID decision, @NotNull LocalDate appealedOn, @Size(max = 60) String courtReference) {
    }

    public record Judgment(@NotNull Integer post, @NotNull UUID decision, @NotNull AppealOutcome outcome, @NotNull LocalDate decidedOn) {
    }

    /// @param receipt the number of the receipt
    public record Registered(EndingBoard board, String receipt) {
    }

    @Inject
    private SeenEnding seen;
    @Inject
    private FindEnding board;
    @Inject
    private JudgeEnding judge;
    @Inject
    private RegisterAppeal appeals;
    @Inject
    private GiveReceipt receipts;

    public Registered appealed(@Valid Command command) {
        var locked = seen.lock(command.post());
        Row row = seen.ownRow(locked, command.decision(), "RegisterEndingAppeal");
        appeals.appealed(new RegisterAppeal.Command(command.decision(), command.appealedOn(), command.courtReference()));
        return judged(locked, Text.of("post-ending-decision-appealed", row.name(), command.appealedOn()));
    }

    public Registered judged(@Valid Judgment command) {
        var locked = seen.lock(command.post());
        Row row = seen.ownRow(locked, command.decision(), "RegisterEndingAppeal");
        appeals.judged(new RegisterAppeal.Judgment(command.decision(), command.outcome(), command.decidedOn()));
        return judged(locked, Text.of(command.outcome() == AppealOutcome.UPHELD ? "post-ending-decision-upheld" : "post-ending-decision-annulled",
                row.name(), command.decidedOn()));
    }

    private Registered judged(SeenEnding.Locked locked, Text what) {
        judge.judge(locked.post(), locked.ending());
        EndingBoard now = board.of(locked.post());
        Text next = now.fulfilled() ? Text.of("post-ending-still-fulfilled") : Text.of("post-ending-waits", now.missing().size());
        return new Registered(now, receipts.give(what, next, "post-ending-appeal", JudgeEnding.path(locked.post()), null));
    }
}
