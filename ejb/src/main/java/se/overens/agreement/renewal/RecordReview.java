package se.overens.agreement.renewal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.addendum.ProposeAddendum;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.renewal.model.AgreementReview;
import se.overens.agreement.renewal.model.ReviewOutcome;
import se.overens.agreement.renewal.model.Window;
import se.overens.agreement.renewal.model.Windows;
import se.overens.agreement.renewal.store.Renewals;
import se.overens.agreement.store.Agreements;
import se.overens.record.ReadAttachment;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// A party takes a stand on whether an agreement goes on: as it is, changed, or not at all. Also when the window has
/// closed, so that what went on unseen is seen at last.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RecordReview {

    /// It is not yet time.
    public static class ReviewNotOpen extends Refusal {
        public ReviewNotOpen(LocalDate asked) {
            super(Kind.CONFLICT, "review-not-open", asked);
        }
    }

    /// No window closes on that day.
    public static class NoSuchWindow extends Refusal {
        public NoSuchWindow(LocalDate closes) {
            super(Kind.CONFLICT, "review-no-such-window", closes);
        }
    }

    /// @param closes   names the window: the day it closes
    /// @param party    code of the party whose stand it is, or null for one's own organisation
    /// @param document what came in; demanded when another party's is registered
    public record Command(int agreement, @NotNull LocalDate closes, @NotNull ReviewOutcome outcome, @NotBlank @Size(max = 2000) String reason,
                          String party, UUID document) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private Renewals renewals;
    @Inject
    private Lasting lasting;
    @Inject
    private FindRenewals find;
    @Inject
    private ProposeAddendum addenda;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public RenewalView record(@Valid Command command) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), command.agreement())
                .orElseThrow(() -> new NotFound("agreement", command.agreement()));
        if (PersonalNumber.isIn(command.reason())) throw new Invalid("reason", "personal-number");
        Lasting.One one = lasting.of(List.of(agreement.id())).getFirst();
        UUID party = party(agreement, one, command);
        Window window = window(one.windows(party), command.closes());
        renewals.add(new AgreementReview(agreement, party, window, new AgreementReview.Stand(command.outcome(), command.reason(), one.owner(party),
                command.document()), acting.organisation(), today.now()));
        happened.fire(new RenewalHappened("agreement-reviewed", agreement.id(), Map.of("number", agreement.number(), "party", party,
                "closes", window.closes().toString(), "outcome", command.outcome().name())));
        tell(one, party);
        boolean anew = command.outcome() == ReviewOutcome.RENEGOTIATE && party.equals(acting.organisation());
        return find.of(command.agreement()).withDraft(anew ? addendum(one, window) : null);
    }

    /// One's own, or another's whose paper the one who keeps the agreement has.
    private UUID party(Agreement agreement, Lasting.One one, Command command) {
        UUID own = acting.organisation();
        if (command.document() != null) attachments.own(command.document());
        if (command.party() == null || members.get(own).code().equals(command.party())) return own;
        if (!agreement.keptBy().equals(own)) throw new NotAllowed("RecordReview");
        UUID party = one.parties().stream().map(Lasting.Party::organisation).filter(each -> members.get(each).code().equals(command.party()))
                .findFirst().orElseThrow(() -> new NotFound("party", command.party()));
        if (command.document() == null) throw new Invalid("document", "received-document-missing");
        return party;
    }

    /// The one that closes next, when it is time; or the last that has closed.
    private Window window(Windows windows, LocalDate closes) {
        Window window = windows.closing(closes).orElseThrow(() -> new NoSuchWindow(closes));
        if (windows.closed().filter(window::equals).isPresent()) return window;
        if (windows.next().filter(window::equals).isEmpty()) throw new NoSuchWindow(closes);
        if (!window.isAsked(today.day())) throw new ReviewNotOpen(window.asked());
        return window;
    }

    /// It counts when the term has run out.
    private UUID addendum(Lasting.One one, Window window) {
        LocalDate startsOn = window.kind() == Window.Kind.RENEWS && !window.isClosed(today.day()) ? window.lastDay().plusDays(1) : today.day();
        return addenda.begin(one.number(), one.title(), startsOn).id();
    }

    private void tell(Lasting.One one, UUID whose) {
        String name = members.get(whose).name();
        for (Lasting.Party party : one.parties()) {
            if (party.organisation().equals(acting.organisation())) continue;
            Role role = members.get(party.organisation()).host() ? Role.COORDINATOR : Role.OFFICER;
            handedOver.fire(new HandedOver(party.organisation(), role, "agreement-reviewed", List.of(one.title(), name), "avtal/" + one.number() + "/forlangning"));
        }
    }
}
