package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;

/// How the ending of a post stands, to those who see it: one that proposed it, those who pay once it has been shared with
/// them, and the host once it has been handed over.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindEnding {

    /// What decisions about an ending are registered under.
    public static final String SUBJECT = "post-ending";

    @Inject
    private FindPosts posts;
    @Inject
    private EndingFiles files;
    @Inject
    private EndingBoards boards;
    @Inject
    private EndingCosts costs;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @throws NotFound when no ending has been proposed, or one does not see it
    public EndingBoard byPost(int number) {
        return of(posts.byNumber(number));
    }

    public Optional<EndingBoard> findByPost(int number) {
        return find(posts.byNumber(number));
    }

    public EndingBoard of(PostView post) {
        return find(post).orElseThrow(() -> new NotFound("post-ending", post.number()));
    }

    /// The one that can still be decided about, rather one that is shared than one's own; or else the last proposed.
    public Optional<EndingBoard> find(PostView post) {
        List<EndingFile> seen = visible(post);
        return shown(seen).map(file -> boards.of(file, seen));
    }

    /// The same without what it means in kronor: for those who ask about every post.
    public Optional<EndingBoard> standing(PostView post) {
        List<EndingFile> seen = visible(post);
        return shown(seen).map(file -> boards.uncounted(file, seen));
    }

    private Optional<EndingFile> shown(List<EndingFile> seen) {
        return seen.stream().filter(file -> !file.steps().isMerged()).min(Comparator.comparing((EndingFile file) -> file.ending().isLapsed(today.day()))
                .thenComparing(EndingFile.RATHER));
    }

    /// What it means that the post ends on a day, before anybody has proposed it.
    ///
    /// @throws Invalid when the post had not begun then
    public EndingConsequences consequences(int number, LocalDate lastDay) {
        PostView post = posts.byNumber(number);
        if (lastDay == null) throw new Invalid("lastDay", "required");
        if (lastDay.isBefore(post.startedOn())) throw new Invalid("lastDay", "ending-before-start", post.startedOn());
        return costs.of(post, lastDay);
    }

    private List<EndingFile> visible(PostView post) {
        return files.of(post).stream().filter(file -> file.isSeenBy(acting.organisation())).toList();
    }
}
