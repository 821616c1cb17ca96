package se.overens.cofinancing.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.cofinancing.settlement.model.SettlementStanding.State;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;

/// A settlement that has been sent, for a party of the post.
///
/// @param number   from 1, of the post's
/// @param text     the latest version
/// @param versions the first first
/// @param replies  of those that it settles, in the order of the text
/// @param settledAt when the last one approved, or null
/// @param mine     whether the reader's organisation is the host
/// @param receipt  the receipt's number, in the answer to the act only
public record SettlementView(UUID id, UUID post, int postNumber, String postTitle, int number, State state, SettlementText text, List<Version> versions,
                             List<PartyReply> replies, Instant settledAt, boolean mine, UUID reader, String receipt) {

    /// @param reason why it was made anew; empty for the first
    public record Version(int number, String sha256, String reason, Instant sentAt) {
    }

    /// @param version    the one that was answered, or 0 while it waits
    /// @param reason     of an objection, or empty
    /// @param forAnother registered by the host from what came in
    public record PartyReply(String code, String name, Reply reply, int version, String reason, boolean forAnother, Instant at) {
    }

    public SettlementView {
        versions = List.copyOf(versions);
        replies = List.copyOf(replies);
    }

    public Version latest() {
        return versions.getLast();
    }

    public boolean settled() {
        return state == State.SETTLED;
    }

    public long approved() {
        return replies.stream().filter(reply -> reply.reply() == Reply.APPROVED).count();
    }

    /// The reader's own figures, if it is a party of the settlement.
    public Optional<PartyLine> own() {
        return text.party(reader);
    }

    /// Whether the reader's organisation has yet to approve.
    public boolean waitsForUs() {
        return !settled() && own().filter(PartyLine::settles)
                .flatMap(line -> replies.stream().filter(reply -> reply.code().equals(line.code())).findFirst())
                .filter(reply -> reply.reply() != Reply.APPROVED).isPresent();
    }

    SettlementView with(String number) {
        return new SettlementView(id, post, postNumber, postTitle, this.number, state, text, versions, replies, settledAt, mine, reader, number);
    }
}
