package se.overens.agreement.comment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.agreement.comment.model.CommentThread;
import se.overens.agreement.comment.store.CommentThreads;
import se.overens.agreement.model.Agreement;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// What everything said in a thread has in common: the locked row, the entry, the audit trail, word to those it reaches.
@Dependent
class OpenThread {

    @Inject
    private Commented commented;
    @Inject
    private CommentThreads threads;
    @Inject
    private ThreadViews views;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    /// What is to be done in the thread, by whom.
    interface Deed {
        CommentEntry in(CommentThread thread);
    }

    /// @param version what the caller has read
    ThreadView act(int number, UUID id, long version, String what, Deed deed) {
        Agreement agreement = commented.agreement(number);
        CommentThread thread = threads.lock(acting.workspace(), acting.organisation(), agreement.id(), id)
                .orElseThrow(() -> new NotFound("comment-thread", id));
        thread.expectVersion(version);
        threads.add(deed.in(thread));
        note(agreement, thread, what);
        return views.of(agreement, thread);
    }

    void note(Agreement agreement, CommentThread thread, String what) {
        happened.fire(new CommentHappened(what, thread.id(), Map.of("number", agreement.number(), "point", thread.point().written(),
                "version", thread.versionNumber())));
    }

    /// Word to the others it reaches.
    void tell(Agreement agreement, List<UUID> readers, String text) {
        String title = commented.latest(agreement).title();
        String path = "avtal/" + agreement.number() + "/kommentarer";
        members.all().stream().filter(member -> readers.contains(member.id()) && !member.id().equals(acting.organisation()))
                .forEach(member -> handedOver.fire(new HandedOver(member.id(), role(member), text, List.of(title), path)));
    }

    private static Role role(MemberView member) {
        return member.host() ? Role.COORDINATOR : Role.OFFICER;
    }

    /// One's own comment in the thread, that has not been taken back.
    ///
    /// @throws NotAllowed when another organisation has said it
    CommentEntry own(CommentThread thread, UUID comment) {
        List<CommentEntry> said = threads.said(thread.workspace(), List.of(thread.id()));
        CommentEntry found = said.stream().filter(entry -> entry.id().equals(comment) && entry.kind() == CommentEntry.Kind.COMMENT).findFirst()
                .orElseThrow(() -> new NotFound("comment", comment));
        if (!found.organisation().equals(acting.organisation())) throw new NotAllowed("OpenThread");
        boolean withdrawn = said.stream().anyMatch(entry -> entry.kind() == CommentEntry.Kind.WITHDRAWAL && comment.equals(entry.about()));
        if (withdrawn) throw new CommentWithdrawn();
        return found;
    }

    /// Says it in the acting organisation's name, now.
    void say(CommentThread thread) {
        thread.say(acting.organisation(), today.now());
    }

    void resolve(CommentThread thread) {
        thread.resolve(acting.organisation(), today.now());
    }

    void reopen(CommentThread thread) {
        thread.reopen(acting.organisation(), today.now());
    }

    List<UUID> readers(CommentThread thread) {
        return threads.readers(thread.workspace(), List.of(thread.id())).stream().map(reader -> reader.organisation()).toList();
    }
}
