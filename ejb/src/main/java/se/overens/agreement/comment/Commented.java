package se.overens.agreement.comment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.comment.model.Point;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What comments are about: an agreement that the acting organisation sees, its versions, and who else sees them.
@Dependent
class Commented {

    @Inject
    private Agreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// @throws NotFound when it is somebody else's
    Agreement agreement(int number) {
        return agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
    }

    /// @throws NotFound when there is no such version, or it was not sent to the acting organisation
    AgreementVersion version(Agreement agreement, int number) {
        return agreements.version(agreement.workspace(), agreement.id(), number).filter(version -> readers(version).contains(acting.organisation()))
                .orElseThrow(() -> new NotFound("agreement-version", number));
    }

    AgreementText latest(Agreement agreement) {
        return version(agreement, agreement.latestVersion()).text();
    }

    /// @throws Invalid when the text has no such point
    Point point(AgreementText text, String written) {
        Point point = Point.of(written);
        if (!point.isIn(text)) throw new Invalid("point", "comment-point-unknown", written);
        return point;
    }

    /// All who see the version, the acting organisation too.
    List<UUID> readers(AgreementVersion version) {
        return agreements.parties(version.workspace(), version.agreement()).stream().filter(party -> party.seenFrom() <= version.number())
                .map(AgreementParty::organisation).toList();
    }

    /// The names of those who see the version, without one's own.
    List<MemberView> others(AgreementVersion version) {
        List<UUID> readers = readers(version);
        return members.all().stream().filter(member -> readers.contains(member.id()) && !member.id().equals(acting.organisation())).toList();
    }
}
