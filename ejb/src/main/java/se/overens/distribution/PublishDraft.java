package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.InputRules;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.ModelScenario;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.model.Snapshot.FrozenRegime;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.distribution.store.ModelDrafts;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Makes a draft the county's decided apportionment of the year. From then on it does not change; a revision during
/// the year is a new one that supersedes it.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class PublishDraft {

    /// @param decidedBy  the decider's role, never a name
    /// @param rapporteur the föredragande's role, never a name
    /// @param supersedes the model that the coordinator saw in force for the year, or null for none
    /// @param content      what was decided, in the decision's own words, or null
    /// @param participants the roles of others who took part in the final handling, or null
    /// @param alternatives numbers of the draft's scenarios that are frozen as what was also considered, or null for none
    /// @param despite      true: although something speaks against it, such as a referral that can still be answered
    public record Command(@NotBlank @Size(max = 120) String decidedBy, @NotNull LocalDate decidedOn,
                          @NotBlank @Size(max = 80) String caseReference, @NotBlank @Size(max = 120) String rapporteur, Integer supersedes,
                          @Size(max = 4000) String content, @Size(max = 300) String participants,
                          @Size(max = ModelScenario.MOST) List<@NotNull Integer> alternatives, Boolean despite) {
    }

    @Inject
    private OwnDrafts own;
    @Inject
    private ModelDrafts drafts;
    @Inject
    private Publication publication;
    @Inject
    private ModelViews views;
    @Inject
    private Considered considered;
    @Inject
    private RegimeChoice regimes;
    @Inject
    @Any
    private Instance<PublicationDoubt> doubts;
    @Inject
    private CountyMunicipalities municipalities;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ModelView publish(int number, long version, @Valid Command command) {
        ModelDraft draft = own.locked(number);
        draft.expectUnpublished();
        draft.expectVersion(version);
        if (!Boolean.TRUE.equals(command.despite())) refuseInDoubt(number);
        List<Municipality> all = municipalities.all();
        ModelInputs inputs = draft.inputs();
        List<Violation> violations = new ArrayList<>(InputRules.ofDraft(inputs, draft.total(), all));
        violations.addAll(InputRules.ofPublication(inputs));
        DecisionRecord decision = DecisionRecord.of(command.decidedBy(), command.decidedOn(), command.caseReference(), command.rapporteur(),
                command.content(), command.participants());
        violations.addAll(decision.violations(today.day()));
        if (!violations.isEmpty()) throw new Invalid(violations);
        Calculation calculation = Calculation.of(draft.total(), all, inputs);
        Invalid.unlessEmpty(calculation.violations());
        List<Alternative> alternatives = considered.in(draft, command.alternatives());
        FrozenRegime regime = regimes.frozen(draft.regime(), draft.category());
        var published = publication.publish(draft.category(), draft.year(), command.supersedes(), next -> Snapshot.calculated(
                new Heading(acting.workspace(), next, draft.category(), regime, draft.year(), draft.title()), calculation, decision, alternatives));
        draft.publishAs(published.model().number());
        drafts.flush();
        return views.of(published.model(), published.receipt());
    }

    private void refuseInDoubt(int draft) {
        doubts.stream().flatMap(each -> each.about(draft).stream()).findFirst().ifPresent(doubt -> {
            throw doubt;
        });
    }
}
