package se.overens.cofinancing.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.cofinancing.settlement.model.PostSettlement;
import se.overens.cofinancing.settlement.model.SettlementAnswer;
import se.overens.cofinancing.settlement.model.SettlementStanding;
import se.overens.cofinancing.settlement.model.SettlementStanding.State;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementVersion;
import se.overens.cofinancing.settlement.store.Settlements;
import se.overens.shared.NotFound;
import se.overens.workspace.CurrentActing;

/// The settlements of a post that have been sent, with what was sent and where each stands.
@Dependent
class SentSettlements {

    @Inject
    private Settlements settlements;
    @Inject
    private CurrentActing acting;

    /// @param versions the first first
    record Sent(PostSettlement settlement, List<SettlementVersion> versions, List<SettlementAnswer> answers, SettlementStanding standing) {

        SettlementVersion latest() {
            return versions.getLast();
        }

        SettlementText text() {
            return latest().text();
        }

        boolean settled() {
            return standing.state() == State.SETTLED;
        }
    }

    /// The latest first.
    List<Sent> of(UUID post) {
        return sent(settlements.of(acting.workspace(), post));
    }

    Sent get(UUID post, int number) {
        return settlements.find(acting.workspace(), post, number).map(found -> sent(List.of(found)).getFirst())
                .orElseThrow(() -> new NotFound("settlement", number));
    }

    /// As it stands when nobody else can change it.
    Sent locked(UUID post, int number) {
        PostSettlement found = settlements.find(acting.workspace(), post, number).orElseThrow(() -> new NotFound("settlement", number));
        settlements.lock(found);
        return sent(List.of(found)).getFirst();
    }

    /// One of the same year, of all or of the same party, that has been sent and not yet approved.
    Optional<Sent> underWay(UUID post, int year) {
        return of(post).stream().filter(sent -> sent.settlement().year() == year && !sent.settled()).findFirst();
    }

    private List<Sent> sent(List<PostSettlement> found) {
        List<UUID> ids = found.stream().map(PostSettlement::id).toList();
        Map<UUID, List<SettlementVersion>> versions = settlements.versions(acting.workspace(), ids).stream().collect(Collectors.groupingBy(SettlementVersion::settlement));
        Map<UUID, List<SettlementAnswer>> answers = settlements.answers(acting.workspace(), ids).stream().collect(Collectors.groupingBy(SettlementAnswer::settlement));
        return found.stream().map(each -> {
            List<SettlementAnswer> answered = answers.getOrDefault(each.id(), List.of());
            return new Sent(each, versions.get(each.id()), answered, SettlementStanding.of(versions.get(each.id()).stream().map(SettlementVersion::text).toList(),
                    answered.stream().map(SettlementAnswer::answer).toList()));
        }).toList();
    }
}
