package se.overens.agreement.comment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.comment.ThreadView.EntryView;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.agreement.comment.model.CommentEntry.Kind;
import se.overens.agreement.comment.model.CommentThread;
import se.overens.agreement.comment.model.ThreadReader;
import se.overens.agreement.comment.store.CommentThreads;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Threads as the acting organisation sees them.
@Dependent
class ThreadViews {

    @Inject
    private Commented commented;
    @Inject
    private CommentThreads threads;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    ThreadView of(Agreement agreement, CommentThread thread) {
        return of(agreement, List.of(thread)).getFirst();
    }

    List<ThreadView> of(Agreement agreement, List<CommentThread> all) {
        List<UUID> ids = all.stream().map(CommentThread::id).toList();
        Map<UUID, List<CommentEntry>> said = threads.said(agreement.workspace(), ids).stream().collect(Collectors.groupingBy(CommentEntry::thread));
        Map<UUID, List<ThreadReader>> readers = threads.readers(agreement.workspace(), ids).stream().collect(Collectors.groupingBy(ThreadReader::thread));
        Map<UUID, MemberView> names = members.byId();
        Map<Integer, AgreementText> texts = new HashMap<>();
        AgreementText latest = commented.latest(agreement);
        return all.stream().map(thread -> {
            AgreementText text = texts.computeIfAbsent(thread.versionNumber(), number -> commented.version(agreement, number).text());
            return new ThreadView(thread.id(), thread.version(), agreement.number(), thread.versionNumber(), agreement.latestVersion(),
                    PointView.of(thread.point(), text), thread.point().change(text, latest), thread.isResolved(),
                    thread.isResolved() ? name(names, thread.resolvedBy()) : null, thread.lastAt(),
                    readers.get(thread.id()).stream().map(reader -> name(names, reader.organisation())).sorted().toList(),
                    entries(said.get(thread.id()), names));
        }).toList();
    }

    /// What was done with a comment is told at the comment; what was done with the thread is an entry.
    private List<EntryView> entries(List<CommentEntry> said, Map<UUID, MemberView> names) {
        return said.stream().filter(entry -> entry.about() == null).map(entry -> {
            List<CommentEntry> about = said.stream().filter(later -> entry.id().equals(later.about())).toList();
            String corrected = about.stream().filter(later -> later.kind() == Kind.CORRECTION).map(CommentEntry::text).reduce((_, last) -> last).orElse(null);
            MemberView by = names.get(entry.organisation());
            return new EntryView(entry.id(), entry.kind(), by == null ? "" : by.code(), name(names, entry.organisation()),
                    entry.organisation().equals(acting.organisation()), entry.text(), corrected,
                    about.stream().anyMatch(later -> later.kind() == Kind.WITHDRAWAL), entry.at());
        }).toList();
    }

    private static String name(Map<UUID, MemberView> names, UUID organisation) {
        MemberView member = names.get(organisation);
        return member == null ? "" : member.name();
    }
}
