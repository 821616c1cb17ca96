package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.AnswerWay;
import se.overens.distribution.referral.model.LinkToken;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralAnswer.Arrival;
import se.overens.distribution.referral.model.ReferralLink;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.distribution.referral.store.ReferralLinks;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindWorkspaces;

/// Answers for a municipality by a one-time link, without an account. Whoever holds the link may; it works once.
@Stateless
@Allowed(to = Circle.EVERYBODY)
public class AnswerReferralByLink {

    /// @param token    the secret of the link
    /// @param replaces how many answers of the municipality the caller has seen; null or 0 for none
    public record Command(@NotNull LinkToken token, Integer replaces, @NotNull AnswerText text) {
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralLinks links;
    @Inject
    private ReferralAnswers answers;
    @Inject
    private TakeAnswer take;
    @Inject
    private FindWorkspaces workspaces;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @throws NotFound when there is no such link
    public LinkView open(LinkToken token) {
        ReferralLink link = links.find(acting.workspace(), token).orElseThrow(AnswerReferralByLink::noLink);
        link.expectUsable();
        ReferralRound round = referrals.find(acting.workspace(), link.referral()).orElseThrow(AnswerReferralByLink::noLink);
        round.expectAnswerable(today.day());
        return view(round, link, null);
    }

    public LinkView answer(@Valid Command command) {
        ReferralRound round = links.find(acting.workspace(), command.token()).flatMap(link -> referrals.find(acting.workspace(), link.referral()))
                .map(found -> referrals.lock(acting.workspace(), found.number())).orElseThrow(AnswerReferralByLink::noLink);
        ReferralLink link = links.lock(acting.workspace(), command.token()).orElseThrow(AnswerReferralByLink::noLink);
        link.expectUsable();
        round.expectAnswerable(today.day());
        ReferralAnswer answer = take.take(round, link.organisation(), link.code(), command.text(), command.replaces(),
                new Arrival(AnswerWay.LINK, today.day(), today.now(), null));
        link.use(today.now());
        links.flush();
        return view(round, link, answer);
    }

    private LinkView view(ReferralRound round, ReferralLink link, ReferralAnswer answer) {
        return new LinkView(workspaces.name(acting.workspace()), link.code(), round.text().proposal().figure(link.code()).map(Figure::name).orElse(link.code()),
                round.number(), round.text(), answers.latest(round.workspace(), round.id(), link.organisation()).map(ReferralAnswer::turn).orElse(0),
                answer == null ? null : answer.sentAt(), answer == null ? null : answer.sha256());
    }

    /// The secret is not quoted.
    private static NotFound noLink() {
        return new NotFound("referral-link", "");
    }
}
