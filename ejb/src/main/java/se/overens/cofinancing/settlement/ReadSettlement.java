package se.overens.cofinancing.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// A sent settlement as the PDF that was made when it was sent.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadSettlement {

    @Inject
    private FindPosts posts;
    @Inject
    private SentSettlements sent;
    @Inject
    private ReadAttachment attachments;

    /// @param version from 1, or null for the latest
    public ReadAttachment.Content pdf(int number, int settlement, Integer version) {
        var versions = sent.get(posts.byNumber(number).id(), settlement).versions();
        if (version != null && (version < 1 || version > versions.size())) throw new NotFound("settlement-version", version);
        return attachments.read((version == null ? versions.getLast() : versions.get(version - 1)).sending().attachment());
    }
}
