package se.overens.agreement.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.figure.store.AgreementFigures;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.distribution.FindModels;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The agreements that a published model means something for: those that have it as annex, and those that have got a
/// figure from it. Only the acting organisation's own.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindFollowers {

    /// @param annex whether the model is the agreement's annex
    public record Follower(int number, String title, boolean annex) {
    }

    @Inject
    private AgreementFigures figures;
    @Inject
    private Agreements agreements;
    @Inject
    private FindModels models;
    @Inject
    private CurrentActing acting;

    /// @param model its number
    public List<Follower> of(int model) {
        String workspace = acting.workspace();
        UUID id = models.get(model).id();
        List<UUID> annexed = figures.withAnnex(workspace, acting.organisation(), model);
        List<UUID> all = Stream.concat(annexed.stream(), figures.withFigureOf(workspace, acting.organisation(), id).stream()).distinct().toList();
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, all).stream().collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        return agreements.all(workspace, all).stream()
                .map(agreement -> new Follower(agreement.number(), texts.get(agreement.id()).title(), annexed.contains(agreement.id()))).toList();
    }
}
