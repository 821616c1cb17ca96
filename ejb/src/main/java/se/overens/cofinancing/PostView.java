package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.workspace.MemberView;

/// A co-financed post as its parties see it.
///
/// @param fte      full-time equivalents, a decimal
/// @param hostCode how the address names the host, `lst` or `0580`
/// @param lastDay  or null while the post runs
/// @param parties  who pays, by name
public record PostView(UUID id, int number, String title, String task, UUID host, String hostCode, String hostName,
                       String fte, LocalDate startedOn, String caseReference, LocalDate lastDay, List<PostParty> parties,
                       long version) {

    public PostView {
        parties = List.copyOf(parties);
    }

    static PostView of(CoFinancedPost post, MemberView host, List<PostParty> parties) {
        CoFinancedPost.Description said = post.description();
        return new PostView(post.id(), post.number(), said.title(), said.task(), host.id(), host.code(), host.name(),
                said.fte().stripTrailingZeros().toPlainString(), said.startedOn(), said.caseReference(), post.lastDay(),
                parties, post.version());
    }

    public boolean ended() {
        return lastDay != null;
    }

    /// The readable numbers of the agreements it rests on.
    public List<Integer> agreements() {
        return parties.stream().map(PostParty::agreementNumber).distinct().sorted().toList();
    }

    public Optional<PostParty> party(UUID organisation) {
        return parties.stream().filter(party -> party.organisation().equals(organisation)).findFirst();
    }

    public Optional<PostParty> party(String code) {
        return parties.stream().filter(party -> party.code().equals(code)).findFirst();
    }
}
