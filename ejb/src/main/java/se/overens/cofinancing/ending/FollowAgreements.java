package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import se.overens.agreement.termination.FindNotices;
import se.overens.agreement.termination.TerminationNoticeGiven;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.RevokeEndingDecision.NoticeRestsOnDecision;
import se.overens.cofinancing.store.Posts;
import se.overens.decision.DecisionRevoked;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.workspace.CurrentActing;

/// An ending follows what is done with the agreements behind the post: notice shows it to the host, and a decision that
/// was registered on an agreement can be taken back there.
@ApplicationScoped
public class FollowAgreements {

    @Inject
    private Posts posts;
    @Inject
    private FindPosts find;
    @Inject
    private EndingFiles files;
    @Inject
    private JudgeEnding judge;
    @Inject
    private FindDecisions decisions;
    @Inject
    private FindNotices notices;
    @Inject
    private CurrentActing acting;

    void on(@Observes TerminationNoticeGiven given) {
        each(given.agreement(), file -> {
            if (file.steps().isKeptFromTheHost() && file.post().party(given.party()).isPresent()) showToHost(file, given.party());
        });
    }

    /// Two may give notice at the same moment; the ending is shown once.
    private void showToHost(EndingFile seen, UUID party) {
        posts.lock(acting.workspace(), seen.post().id());
        EndingFile file = files.lock(seen.post(), seen.ending().id());
        if (file.steps().isKeptFromTheHost() && !file.steps().isMerged()) judge.shareWithHost(file.post(), file.ending(), party);
    }

    void on(@Observes DecisionRevoked revoked) {
        if (!revoked.subjectKind().equals("agreement") || decisions.get(revoked.decision()).revokedWithoutEffect()) return;
        each(revoked.subject(), file -> {
            if (!file.steps().matched().contains(revoked.decision())) return;
            expectNoNotice(revoked.subject(), decisions.get(revoked.decision()));
            posts.lock(acting.workspace(), file.post().id());
            judge.judge(file.post(), files.lock(file.post(), file.ending().id()).ending());
        });
    }

    private void expectNoNotice(UUID agreement, DecisionView decision) {
        notices.of(List.of(agreement)).stream().filter(notice -> notice.party().equals(decision.decider())).findFirst().ifPresent(notice -> {
            throw new NoticeRestsOnDecision(notice.givenOn());
        });
    }

    private void each(UUID agreement, Consumer<EndingFile> deed) {
        Set<UUID> resting = Set.copyOf(posts.resting(acting.workspace(), Set.of(agreement)).stream().map(post -> post.id()).toList());
        if (resting.isEmpty()) return;
        for (PostView post : find.list())
            if (resting.contains(post.id())) files.standing(post).forEach(deed);
    }
}
