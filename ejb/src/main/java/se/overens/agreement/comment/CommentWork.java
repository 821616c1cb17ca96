package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.comment.model.CommentThread;
import se.overens.agreement.comment.store.CommentThreads;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// Comments in which another organisation has had the last word, one task for each agreement.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class CommentWork implements WaitingWork {

    @Inject
    private CommentThreads threads;
    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        Map<UUID, List<CommentThread>> waiting = threads.waitingFor(acting.workspace(), acting.organisation()).stream()
                .collect(Collectors.groupingBy(CommentThread::agreement));
        Map<UUID, String> titles = agreements.latest(acting.workspace(), waiting.keySet()).stream()
                .collect(Collectors.toMap(AgreementVersion::agreement, AgreementVersion::title));
        return agreements.all(acting.workspace(), waiting.keySet()).stream()
                .map(agreement -> task(agreement, titles.get(agreement.id()), waiting.get(agreement.id()))).toList();
    }

    private static Task task(Agreement agreement, String title, List<CommentThread> waiting) {
        return new Task("agreement-comments", List.of(title, String.valueOf(waiting.size())), "avtal/" + agreement.number() + "/kommentarer", null,
                LocalDate.ofInstant(waiting.getFirst().lastAt(), Today.SWEDEN), Set.of(Role.COORDINATOR, Role.OFFICER), null);
    }
}
