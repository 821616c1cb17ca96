package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.overens.distribution.referral.ReferralView.BoardRow;
import se.overens.distribution.referral.ReferralView.OutcomeView;
import se.overens.distribution.referral.ReferralView.PointCount;
import se.overens.distribution.referral.model.ProposalDifference;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralOutcome;
import se.overens.distribution.referral.model.ReferralReminder;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.model.ReferralText;
import se.overens.distribution.referral.model.Standpoint;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Rounds as they are shown: to the county board everything, to a municipality others' answers only after the last day.
@Dependent
public class ReferralViews {

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralAnswers answers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    ReferralView of(ReferralRound round) {
        ReferralText text = round.text();
        Map<String, ReferralAnswer> standing = standing(round);
        List<ReferralReminder> reminders = referrals.reminders(round.workspace(), round.id());
        Optional<ReferralOutcome> outcome = referrals.outcome(round.workspace(), round.id());
        List<ReferralRound> all = referrals.ofDraft(round.workspace(), round.organisation(), round.draft());
        boolean open = isOpenToReader(round);
        return new ReferralView(round.id(), round.number(), round.version(), acting.isHost() ? round.draft() : null, round.turn(), text,
                round.state(today.day(), outcome.isPresent()), round.sha256(), round.sentAt(), round.withdrawnAt(), round.withdrawnReason(),
                text.proposal().figures().stream().map(figure -> row(round, figure.code(), figure.name(), standing.get(figure.code()), reminders)).toList(),
                open ? counts(text, standing) : List.of(), open, reminders.stream().map(ReferralReminder::day).toList(),
                neighbour(all, round.turn() - 1), neighbour(all, round.turn() + 1), outcome.map(each -> outcome(text, each)).orElse(null), null);
    }

    /// All the answers: the county board at once, everybody else when the last day has passed.
    boolean isOpenToReader(ReferralRound round) {
        return acting.isHost() || today.day().isAfter(round.lastDay());
    }

    /// Each municipality's answer that stands, by code.
    Map<String, ReferralAnswer> standing(ReferralRound round) {
        Map<String, ReferralAnswer> standing = new LinkedHashMap<>();
        answers.all(round.workspace(), List.of(round.id())).forEach(answer -> standing.put(answer.code(), answer));
        return standing;
    }

    private static BoardRow row(ReferralRound round, String code, String name, ReferralAnswer answer, List<ReferralReminder> reminders) {
        int reminded = (int) reminders.stream().filter(reminder -> reminder.codes().contains(code)).count();
        if (answer == null) return new BoardRow(code, name, 0, null, null, false, LocalDate.ofInstant(round.sentAt(), Today.SWEDEN), reminded);
        return new BoardRow(code, name, answer.turn(), answer.way(), answer.receivedOn(), answer.isLate(round.lastDay()), null, reminded);
    }

    private static List<PointCount> counts(ReferralText text, Map<String, ReferralAnswer> standing) {
        int silent = text.proposal().figures().size() - standing.size();
        return IntStream.rangeClosed(1, text.questions().size()).mapToObj(point -> new PointCount(point, text.questions().get(point - 1),
                count(standing, point, Standpoint.AGREES), count(standing, point, Standpoint.AGREES_WITH_RESERVATION),
                count(standing, point, Standpoint.OBJECTS), count(standing, point, Standpoint.NO_OPINION), silent)).toList();
    }

    private static int count(Map<String, ReferralAnswer> standing, int point, Standpoint standpoint) {
        return (int) standing.values().stream().filter(answer -> answer.text().point(point).filter(each -> each.standpoint() == standpoint).isPresent()).count();
    }

    private static Integer neighbour(List<ReferralRound> all, int turn) {
        return all.stream().filter(round -> round.turn() == turn).map(ReferralRound::number).findFirst().orElse(null);
    }

    private static OutcomeView outcome(ReferralText text, ReferralOutcome outcome) {
        return new OutcomeView(outcome.publishedAt(), outcome.sha256(), ProposalDifference.between(text.proposal(), outcome.document().revised()));
    }
}
