package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.agreement.termination.FindNotices;
import se.overens.agreement.termination.FindNotices.Notice;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Beside;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.EndingConsequences.Change;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.model.PostTermination;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.decision.DecisionView;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Draws up the board of an ending for the acting organisation, which may see it.
@Dependent
class EndingBoards {

    @Inject
    private Endings endings;
    @Inject
    private EndingCosts costs;
    @Inject
    private PostNotice rules;
    @Inject
    private FindNotices notices;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param seen every ending of the post that the acting organisation sees
    EndingBoard of(EndingFile file, List<EndingFile> seen) {
        return of(file, seen, costs.of(file.post(), file.ending().terms().lastDay()));
    }

    /// Without what it means in kronor.
    EndingBoard uncounted(EndingFile file, List<EndingFile> seen) {
        return of(file, seen, EndingConsequences.unknown(file.post().number(), file.ending().terms().lastDay()));
    }

    private EndingBoard of(EndingFile file, List<EndingFile> seen, EndingConsequences consequences) {
        PostView post = file.post();
        PostEnding.Terms terms = file.ending().terms();
        Map<UUID, PostTermination> terminated = endings.terminations(acting.workspace(), post.id()).stream()
                .collect(Collectors.toMap(PostTermination::organisation, Function.identity()));
        Map<UUID, Notice> given = notices.of(post.parties().stream().map(PostParty::agreement).collect(Collectors.toSet()))
                .stream().collect(Collectors.toMap(Notice::party, Function.identity(), (a, b) -> b));
        Map<UUID, DecisionView> shown = file.shown();
        List<Row> rows = file.parties().stream().map(party -> row(party, file, decision(file, shown, party.organisation()), consequences,
                given.get(party.organisation()), terminated.get(party.organisation()))).toList();
        return new EndingBoard(file.ending().id(), post.number(), terms.enteredText(), terms.lastDay(), terms.quorum(), terms.longStop(),
                terms.appealedCounts(), file.ending().proposedAt(), file.ending().fulfilledOn(), file.condition(today.day()),
                rules.noticeBy(post, terms.lastDay()).orElse(null), consequences.known() ? consequences.monthLater() : null,
                post.lastDay(), terms.lastDay().getYear(), file.steps().isSharedWithPayers(), file.steps().isSharedWithHost(),
                consequences, rows, beside(file, seen), file.ending().version());
    }

    /// What the host has proposed itself, beside the one that is shown or gone up in it.
    private List<Beside> beside(EndingFile file, List<EndingFile> seen) {
        return seen.stream().filter(other -> !other.ending().id().equals(file.ending().id()))
                .filter(other -> other.steps().isMergedInto(file.ending().id()) || other.steps().isSharedWithHost() && !other.steps().isMerged() && !other.ending().isLapsed(today.day()))
                .map(other -> new Beside(other.ending().terms().lastDay(), other.ending().terms().longStop(), other.steps().isMerged())).toList();
    }

    /// One sees one's own latest decision, shared or not.
    private DecisionView decision(EndingFile file, Map<UUID, DecisionView> shown, UUID party) {
        return party.equals(acting.organisation()) ? file.own(party).orElse(null) : shown.get(party);
    }

    private static Row row(PostParty party, EndingFile file, DecisionView decision, EndingConsequences consequences, Notice notice,
                           PostTermination terminated) {
        List<Change> changes = consequences.known() ? consequences.party(party.code()).orElseThrow().years() : List.of();
        Standing standing = file.standing(decision);
        return new Row(party.organisation(), party.code(), party.name(), party.agreementNumber(), standing, decision,
                changes.isEmpty() ? null : changes.getFirst().with(), changes.size() < 2 ? null : changes.get(1).lower(),
                notice == null ? null : notice.givenOn(), notice == null ? null : notice.receivedOn(),
                terminated == null ? null : terminated.lastDay(),
                decision == null || !decision.counts() || decision.mandate() == null ? null : decision.mandate().roleTitle(),
                standing == Standing.DEVIATES ? confirmedBy(file, file.steps().confirmed(decision.id())) : List.of(),
                standing == Standing.DEVIATES ? confirmedBy(file, file.steps().confirmedOnPaper(decision.id())) : List.of(),
                standing == Standing.DEVIATES ? file.stillToConfirm(decision).stream().map(PostParty::code).toList() : List.of());
    }

    private static List<String> confirmedBy(EndingFile file, Set<UUID> confirmed) {
        return file.parties().stream().filter(party -> confirmed.contains(party.organisation())).map(PostParty::name).toList();
    }
}
