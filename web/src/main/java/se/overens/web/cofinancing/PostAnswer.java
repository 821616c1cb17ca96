package se.overens.web.cofinancing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;

/// A post to a program.
///
/// @param receipt of the act that this is the answer to
/// @param nextPossibleEnd if everyone gives notice today, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostAnswer(int number, String title, String task, String host, String hostName, String fte, LocalDate startedOn,
                         String caseReference, LocalDate lastDay, List<Integer> agreements, List<Party> parties,
                         LatestNotice nextPossibleEnd, long version, String receipt) {

    public record Party(String party, String name, int population, int agreement) {
    }

    public record Page(List<PostAnswer> items, int page, int size, int total) {
    }

    /// @param text what sort of point it is; `args` are what the sentence about it quotes
    public record Point(LocalDate day, Lane lane, String text, List<String> args, String when) {
    }

    public static PostAnswer of(PostView post, Optional<LatestNotice> next, String receipt) {
        return new PostAnswer(post.number(), post.title(), post.task(), post.hostCode(), post.hostName(), post.fte(), post.startedOn(),
                post.caseReference(), post.lastDay(), post.agreements(), post.parties().stream().map(PostAnswer::party).toList(),
                next.orElse(null), post.version(), receipt);
    }

    public static Point point(TimelineEntry entry) {
        return new Point(entry.day(), entry.lane(), entry.text(), entry.args(), entry.when().name());
    }

    private static Party party(PostParty party) {
        return new Party(party.code(), party.name(), party.population(), party.agreementNumber());
    }
}
