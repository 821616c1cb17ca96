package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.model.Joining;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins a draft that joins proposals which crossed, or that carries one's own unsent changes over to the text on the
/// table. What only one has changed comes along; for the rest somebody chooses, and can then go on writing.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class JoinProposals {

    /// There is only one proposal, and no draft of an older text.
    public static class NothingToJoin extends Refusal {
        public NothingToJoin() {
            super(Kind.CONFLICT, "nothing-to-join");
        }
    }

    /// @param choices for each clash the number of the proposal whose words are taken; 0 is one's own draft
    public record Command(@NotNull UUID agreement, Map<String, Integer> choices) {
        public Command {
            choices = choices == null ? Map.of() : Map.copyOf(choices);
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private AgreementDrafts drafts;
    @Inject
    private Crossing crossing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementDraftView join(@Valid Command command) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), command.agreement())
                .orElseThrow(() -> new NotFound("agreement", command.agreement()));
        Crossing.Crossed crossed = crossing.of(agreement).filter(found -> found.base().number() >= acts.seenFrom(agreement.number())).orElseThrow(NothingToJoin::new);
        refuseFaults(crossed.joining(), command.choices());
        AgreementDraft draft = draft(crossed);
        draft.standOn(agreement.latestVersion(), crossed.joining().text(command.choices()), crossed.joined(), today.now());
        drafts.flush();
        return AgreementDraftView.of(draft);
    }

    /// One's own, which is one of those that are joined, or a new one.
    private AgreementDraft draft(Crossing.Crossed crossed) {
        Optional<AgreementDraft> begun = drafts.ofCounterOffer(acting.workspace(), acting.organisation(), crossed.base().agreement());
        if (begun.isPresent()) return begun.get();
        AgreementVersion base = crossed.base();
        AgreementDraft draft = AgreementDraft.ofCounterOffer(acting.organisation(), base, today.now());
        drafts.add(draft);
        return draft;
    }

    private static void refuseFaults(Joining joining, Map<String, Integer> choices) {
        List<Violation> faults = new ArrayList<>();
        for (Joining.Point clash : joining.clashes()) {
            Integer chosen = choices.get(clash.point());
            if (chosen == null) faults.add(Violation.of("choices", "choose-proposal", clash.point()));
            else if (!joining.proposals().containsKey(chosen)) faults.add(Violation.of("choices", "no-such-proposal", chosen));
        }
        choices.keySet().stream().filter(point -> joining.points().stream().noneMatch(each -> each.point().equals(point)))
                .forEach(point -> faults.add(Violation.of("choices", "point-unknown", point)));
        Invalid.unlessEmpty(faults);
    }
}
