package se.overens.cofinancing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.AgreementSecrecy;
import se.overens.cofinancing.store.Posts;
import se.overens.record.Secrecy;
import se.overens.workspace.CurrentActing;

/// What is done with a post is known to its host and to the parties of the agreements that it rests on, and to nobody
/// else: not to a county administrative board that is a party of none of them.
@ApplicationScoped
public class PostSecrecy implements Secrecy {

    @Inject
    private Posts posts;
    @Inject
    private AgreementSecrecy agreements;
    @Inject
    private CurrentActing acting;

    @Override
    public Optional<Set<UUID>> circle(String subjectKind, UUID subject) {
        return "post".equals(subjectKind) ? Optional.of(of(subject)) : Optional.empty();
    }

    /// Those who know of the post: for what belongs to it.
    public Set<UUID> of(UUID post) {
        Set<UUID> circle = agreements.sentTo(posts.agreementsOf(acting.workspace(), post));
        circle.add(posts.get(acting.workspace(), post).host());
        return Set.copyOf(circle);
    }
}
