package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.agreement.KeptDecisions;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.decision.DecisionView;
import se.overens.workspace.CurrentActing;

/// A decision that belongs to the ending of a post is seen on the agreement by those who see it on the ending.
@ApplicationScoped
public class KeptEndingDecisions implements KeptDecisions {

    @Inject
    private Posts posts;
    @Inject
    private FindPosts find;
    @Inject
    private EndingFiles files;
    @Inject
    private CurrentActing acting;

    @Override
    public boolean isKept(DecisionView decision) {
        List<EndingFile> belongsTo = posts.resting(acting.workspace(), Set.of(decision.subject())).stream().map(CoFinancedPost::id)
                .flatMap(post -> files.of(find.get(post)).stream()).filter(file -> file.steps().matched().contains(decision.id())).toList();
        return !belongsTo.isEmpty() && belongsTo.stream().noneMatch(file -> file.isSeenBy(acting.organisation()) && file.isShown(decision));
    }
}
