package se.overens.distribution.revision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.ModelView;
import se.overens.distribution.ModelViews;
import se.overens.distribution.Publication;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Revision.EarlierAdjustment;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.revision.RevisionOrder.AdjustmentChoice;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// The county board decides new figures because its number has been changed. The model before is superseded and kept;
/// when places are carried to the next year it stands, and the next year gets its first figures.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class ReviseModel {

    /// @param decidedBy  the decider's role, never a name
    /// @param rapporteur the föredragande's role, never a name
    /// @param content      what was decided, in the decision's own words, or null
    /// @param participants the roles of others who took part in the final handling, or null
    /// @param adjustments  what becomes of each adjustment by hand of the model, in their order; null when it has none
    public record Command(@NotNull @PositiveOrZero @Max(10_000_000) Long total, @NotNull LocalDate effectiveOn, @NotBlank @Size(max = 300) String source,
                          @NotNull Undelivered undelivered, @Size(max = 120) String title, @NotBlank @Size(max = 120) String decidedBy,
                          @NotNull LocalDate decidedOn, @NotBlank @Size(max = 80) String caseReference, @NotBlank @Size(max = 120) String rapporteur,
                          @Size(max = 4000) String content, @Size(max = 300) String participants, List<@NotNull @Valid AdjustmentChoice> adjustments) {

        public RevisionOrder order() {
            return new RevisionOrder(total, effectiveOn, source, undelivered, title, adjustments);
        }

        private DecisionRecord decision() {
            return DecisionRecord.of(decidedBy, decidedOn, caseReference, rapporteur, content, participants);
        }
    }

    @Inject
    private OpenRevision open;
    @Inject
    private Publication publication;
    @Inject
    private ModelViews views;
    @Inject
    private Today today;

    /// @param number of the model that is revised
    public ModelView revise(int number, @Valid Command command) {
        Invalid.unlessEmpty(command.decision().violations(today.day()));
        PublishedModel model = open.inForce(number);
        RevisionOrder order = command.order();
        Integer supersedes = order.undelivered() == Undelivered.NEXT_YEAR ? null : number;
        var published = publication.publish(model.category(), order.year(model.year()), supersedes, next -> frozen(number, next, command));
        return views.of(published.model(), published.receipt());
    }

    /// Opened again under the publication's lock, so that it is counted from what holds then.
    private Snapshot frozen(int number, int next, Command command) {
        RevisionOrder order = command.order();
        var opened = open.open(number, order);
        expectReasons(opened.revised().revision().adjustments());
        return opened.revised().snapshot(next, order.year(opened.model().year()), order.title(opened.model()), command.decision(), opened.model().sha256());
    }

    /// Whoever has been adjusted for may read why it is made again, or is not.
    private static void expectReasons(List<EarlierAdjustment> adjustments) {
        List<Violation> missing = IntStream.range(0, adjustments.size()).filter(i -> adjustments.get(i).reason().isEmpty())
                .mapToObj(i -> Violation.of("adjustments[" + i + "].reason", "adjustment-choice-without-reason")).toList();
        Invalid.unlessEmpty(missing);
    }
}
