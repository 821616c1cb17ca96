package se.overens.cofinancing.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.addendum.ProposeAddendum;
import se.overens.agreement.consolidation.FindConsolidated;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.change.LeavingView.Leaver;
import se.overens.shared.Invalid;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins the addenda in which those who stay are asked what becomes of the part of one that leaves: one to each agreement
/// behind the post that they have with the acting organisation, filled from the preview. Only one's own organisation sees
/// them until they are sent, as any offer.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class BeginLeavingAddenda {

    /// @param post    its readable number
    /// @param parties codes of those who leave
    /// @param lastDay of all of them; null: each leaves as soon as its notice reaches
    /// @param shares  RECALCULATE: those who stay take over; GAP: the host bears it
    public record Command(@NotNull Integer post, @NotEmpty @Size(max = 400) List<@NotNull String> parties, LocalDate lastDay, @NotNull ShareRule shares) {
    }

    /// @param agreement readable number of the one that is to be amended
    public record Begun(int agreement, UUID draft) {
    }

    @Inject
    private FindPosts posts;
    @Inject
    private PreviewLeaving preview;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindConsolidated consolidated;
    @Inject
    private ProposeAddendum propose;
    @Inject
    private CurrentActing acting;

    public List<Begun> begin(@Valid Command command) {
        LeavingView view = preview.preview(new PreviewLeaving.Command(command.post(), command.parties(), null, command.lastDay(), command.shares()));
        if (view.staying() == 0) throw new Invalid("parties", "nobody-stays");
        PostView post = posts.byNumber(command.post());
        List<Begun> begun = new ArrayList<>();
        for (int number : toAmend(post, view)) begun.add(new Begun(number, begin(number, post, view)));
        if (begun.isEmpty()) throw new Invalid("parties", "no-agreement-to-amend");
        return begun;
    }

    /// The agreements of those who stay, as far as the acting organisation is a party of them.
    private Set<Integer> toAmend(PostView post, LeavingView view) {
        Set<UUID> leaving = view.leavers().stream().map(Leaver::organisation).collect(Collectors.toSet());
        boolean host = post.host().equals(acting.organisation());
        Set<Integer> own = post.parties().stream().filter(party -> party.organisation().equals(acting.organisation())).map(PostParty::agreementNumber).collect(Collectors.toSet());
        return post.parties().stream().filter(party -> !leaving.contains(party.organisation()) && party.paysOn(view.getFrom())).map(PostParty::agreementNumber)
                .filter(number -> host || own.contains(number)).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private UUID begin(int number, PostView post, LeavingView view) {
        AgreementView agreement = agreements.byNumber(number);
        List<String> leaves = view.leavers().stream().filter(leaver -> leaver.agreement() == number && agreement.party(leaver.organisation()).state() == PartyState.SIGNED)
                .map(Leaver::code).toList();
        LocalDate from = view.getFrom();
        var text = new LeavingAddendum(post, view, leaves, consolidated.of(number, from).clauses().stream().map(each -> each.clause()).toList(), agreement);
        return propose.begin(new ProposeAddendum.Command(number, text.title(), from, text.clauses(), text.amendment())).id();
    }
}
